package dev.awsnotes.drillmodel;

import java.util.List;
import java.util.stream.Stream;

/** Which of four ARNs a Resource element covers, or which of four elements covers an ARN. */
final class ArnModel implements Model {
  private static final List<String> LETTERS = List.of("A", "B", "C", "D");

  @Override
  public String answer(Given given) {
    List<String> right = LETTERS.stream().filter(letter -> covered(given, letter)).toList();
    if (right.size() != 1) {
      throw new IllegalStateException("not one but " + right + " match");
    }
    return right.getFirst();
  }

  private static boolean covered(Given given, String letter) {
    return switch (given.text("variant")) {
      case "covered" -> Wildcard.covers(given.text("pattern"), given.text(letter));
      case "covering" -> Wildcard.covers(given.text(letter), given.text("arn"));
      default -> throw new IllegalArgumentException(given.text("variant"));
    };
  }

  @Override
  public List<String> verbatim(Given given) {
    String asked = given.text("variant").equals("covered") ? "pattern" : "arn";
    return Stream.concat(
            Stream.of(given.text(asked)),
            LETTERS.stream().map(letter -> "- " + letter + ": `" + given.text(letter) + "`"))
        .toList();
  }
}
