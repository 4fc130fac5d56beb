package dev.awsnotes.drill.calc;

import dev.awsnotes.pack.LocalizedText;

/** A value that cannot be used; becomes {@link Result.Invalid} at the calculator's door. */
final class InvalidValue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final int index;
  private final transient LocalizedText text;

  InvalidValue(String parameter, int index, String ko, String en) {
    super(en, null, false, false);
    this.parameter = parameter;
    this.index = index;
    this.text = new LocalizedText(ko, en);
  }

  Result.Invalid result() {
    return new Result.Invalid(parameter, index, text);
  }
}
