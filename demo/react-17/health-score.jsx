import { useEffect, useRef } from 'react';

/** Keeps an element's listener the latest one that was rendered. */
function useListener(ref, type, listener) {
  const latest = useRef(listener);
  useEffect(() => { latest.current = listener; });
  useEffect(() => {
    const element = ref.current;
    const hear = ({ detail }) => latest.current(detail);
    element.addEventListener(type, hear);
    return () => element.removeEventListener(type, hear);
  }, [ref, type]);
}

/** `<amps-health-score>` for React 16 and 17: everything that goes in is text. */
export function HealthScore({ value, account, onChange, onResult }) {
  const ref = useRef(null);
  useListener(ref, 'amps-change', onChange);
  useListener(ref, 'amps-result', onResult);
  return <amps-health-score ref={ref} value={value} account={JSON.stringify(account)} />;
}
