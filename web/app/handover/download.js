/** @param {Blob} blob @param {string} name of the file */
export function download(blob, name) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  // Firefox reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}
