/**
 * What every control of a form has: a name, a value that is submitted, labels, validity. Browsers do the rest
 * for elements that say `formAssociated`; the names are those of `<input>`.
 */
export class FormControl extends HTMLElement {
  static formAssociated = true;

  #internals = this.attachInternals();
  #customError = '';

  /** Whether the browser disabled it, by its own attribute or by a fieldset around it. */
  #disabledByForm = false;

  constructor() {
    super();
    this.#internals.role = 'group';
    // A click on a label arrives as a click on the element itself. Browsers focus what is invalid; a press of the
    // mouse somewhere inside is neither, nor is what a label around the element makes of it.
    let isOwn = false;
    const lead = (/** @type {Event} */ event) => {
      if (event.composedPath()[0] === this) {
        if (!isOwn && !this.matches(':active')) this.focus();
      } else if (event.type === 'click') {
        isOwn = true;
        setTimeout(() => { isOwn = false; });
      }
    };
    this.addEventListener('click', lead);
    this.addEventListener('focus', lead);
    // Firefox tells what is invalid only where it can focus the element itself, and it tells right after this event.
    // For longer, Tab would skip everything in it; and Chromium takes the focus from whatever loses its tabindex.
    const release = () => {
      if (this.matches(':focus-within')) return;
      this.removeAttribute('tabindex');
      this.removeEventListener('blur', release);
    };
    this.addEventListener('invalid', () => {
      if (this.hasAttribute('tabindex')) return;
      this.tabIndex = -1;
      this.addEventListener('blur', release);
      setTimeout(release);
    });
  }

  /** The form that the element belongs to. */
  get form() {
    return this.#internals.form;
  }

  /** The `<label>` elements of this element. */
  get labels() {
    return this.#internals.labels;
  }

  /** The name under which the form submits the value. */
  get name() {
    return this.getAttribute('name') ?? '';
  }

  set name(name) {
    this.setAttribute('name', name);
  }

  /** Whether the form may only be submitted with a score. */
  get required() {
    return this.hasAttribute('required');
  }

  set required(required) {
    this.toggleAttribute('required', Boolean(required));
  }

  /** Whether everything is shown and nothing can be changed. */
  get readonly() {
    return this.hasAttribute('readonly');
  }

  set readonly(readonly) {
    this.toggleAttribute('readonly', Boolean(readonly));
  }

  /** Whether nothing can be changed and nothing is submitted. */
  get disabled() {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** @protected Whether the user may change nothing. */
  get locked() {
    return this.readonly || this.#disabledByForm;
  }

  /** What the form has to say against it, as for `<input>`. */
  get validity() {
    return this.#internals.validity;
  }

  /** The same in words; empty when there is nothing. */
  get validationMessage() {
    return this.#internals.validationMessage;
  }

  /** Whether the form asks it at all: a disabled element is not asked. */
  get willValidate() {
    return this.#internals.willValidate;
  }

  /** @returns {boolean} whether the form may be submitted; if not, `invalid` is fired */
  checkValidity() {
    return this.#internals.checkValidity();
  }

  /** @returns {boolean} the same, and the browser tells the user what is wrong */
  reportValidity() {
    return this.#internals.reportValidity();
  }

  /** @param {string} message what the page itself finds wrong; empty when nothing is */
  setCustomValidity(message) {
    this.#customError = String(message);
    this.controlChanged();
  }

  /** @param {boolean} disabled */
  formDisabledCallback(disabled) {
    this.#disabledByForm = disabled;
    this.controlChanged();
  }

  /** @protected Called when what is drawn or submitted may have changed by the form's doing. */
  controlChanged() {}

  /**
   * @protected
   * @param {string} value what is submitted @param {string} state what the browser restores, for instance after Back
   * @param {{valueMissing?: string, badInput?: string}} faults why the form may not be submitted
   * @param {HTMLElement | null} anchor where the browser shows why
   */
  tellForm(value, state, { valueMissing = '', badInput = '' }, anchor) {
    const internals = this.#internals;
    internals.setFormValue(value, state);
    internals.ariaLabel = [...this.labels].map((label) => label.textContent?.trim()).join(' ') || null;
    internals.setValidity(
      { customError: Boolean(this.#customError), badInput: Boolean(badInput), valueMissing: Boolean(valueMissing) },
      this.#customError || badInput || valueMissing,
      anchor ?? undefined,
    );
  }
}
