package dev.awsnotes.repl;

/**
 * What is shown dimly behind the line that is being typed.
 *
 * @param rest what the right arrow puts on the line
 * @param remark what is shown behind that and cannot be taken
 */
record Hint(String rest, String remark) {
  static final Hint NONE = new Hint("", "");

  String shown() {
    return rest + remark;
  }
}
