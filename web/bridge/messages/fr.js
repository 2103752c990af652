/** What a frame says where there is no score to show, in French. */
export default {
  alone: () => 'Cette page affiche un score de santé AMPS au sein d’une autre page. '
    + 'Seule, elle n’a aucun compte à montrer.',
  /** @param {string} origin */
  refused: (origin) => `Ce cadre n’est pas ouvert à ${origin}. `
    + 'La personne qui l’administre peut ajouter cette adresse à sa liste de pages.',
};
