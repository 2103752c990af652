#include "metrics/event_words.hpp"

namespace amps {

const EventWords& event_words() {
  static const EventWords words = {
      {"qbr", "ebr", "review", "businessreview", "quarterlyreview", "quarterlybusinessreview",
       "executivebusinessreview", "quartalsgesprach", "revuetrimestrielle", "revueaffaires", "revisiontrimestral",
       "四半期レビュー", "ビジネスレビュー", "مراجعةالأعمال", "مراجعةربعسنوية"},
      {"training", "course", "certification", "workshop", "webinar", "schulung", "kurs", "formation", "cours",
       "formacion", "curso", "capacitacion", "トレーニング", "研修", "تدريب", "دورة"},
      {"response", "reply", "answer", "ticket", "case", "supportticket", "antwort", "anfrage", "reponse", "respuesta",
       "caso", "応答", "回答", "チケット", "رد", "استجابة", "تذكرة"},
      {"activity",       "active",   "login",   "session",    "usage",       "use",    "visit",
       "anmeldung",      "nutzung",  "sitzung", "connexion",  "utilisation", "sesion", "uso",
       "iniciodesesion", "ログイン", "利用",    "セッション", "دخول",        "نشاط",   "جلسة"},
      {"touchpoint", "call",     "meeting",        "email",   "mail",   "checkin",  "message", "chat",
       "kickoff",    "note",     "onsite",         "anruf",   "termin", "gesprach", "besuch",  "appel",
       "reunion",    "courriel", "pointdecontact", "llamada", "correo", "contacto", "電話",    "会議",
       "面談",       "メール",   "مكالمة",         "اجتماع",  "بريد",   "لقاء"},
      {"yes",           "true", "done",    "complete", "completed",  "passed",    "1",    "100",  "ja",  "fertig",
       "abgeschlossen", "oui",  "termine", "si",       "completado", "terminado", "はい", "完了", "نعم", "مكتمل"},
  };
  return words;
}

}  // namespace amps
