package dev.awsnotes.drill;

import dev.awsnotes.pack.LocalizedText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** An answer to an item, right or wrong, and how a typed one is compared with it. */
public sealed interface Answer {
  /** The answer as it stands in JSON; {@link #accepts} holds for it. */
  String canonical();

  /** The answer as it is shown. */
  LocalizedText label();

  /** Whether what somebody typed means this answer. */
  boolean accepts(String typed);

  /**
   * Whether what somebody typed is an answer of this kind, right or wrong: so many amounts, or a
   * single letter where one is wanted.
   */
  boolean isLike(String typed);

  /** An amount. */
  static Answer of(Quantity quantity) {
    return new Amounts(List.of(quantity));
  }

  /**
   * One amount, or several in a fixed order.
   *
   * @param quantities the amounts, at least one
   */
  record Amounts(List<Quantity> quantities) implements Answer {
    public Amounts {
      quantities = List.copyOf(quantities);
      if (quantities.isEmpty()) {
        throw new IllegalArgumentException("no quantity");
      }
    }

    @Override
    public String canonical() {
      return quantities.size() == 1
          ? quantities.getFirst().plain()
          : String.join(
              ", ", quantities.stream().map(q -> q.plain() + " " + q.unit().en()).toList());
    }

    @Override
    public LocalizedText label() {
      List<LocalizedText> labels = quantities.stream().map(Quantity::label).toList();
      return new LocalizedText(
          String.join(", ", labels.stream().map(LocalizedText::ko).toList()),
          String.join(", ", labels.stream().map(LocalizedText::en).toList()));
    }

    @Override
    public boolean accepts(String typed) {
      return TypedAmounts.match(typed, quantities);
    }

    @Override
    public boolean isLike(String typed) {
      return TypedAmounts.count(typed, quantities.size());
    }

    /** What {@link #accepts} says of the other's canonical text, without reading it. */
    boolean near(Amounts other) {
      boolean near = quantities.size() == other.quantities.size();
      for (int i = 0; near && i < quantities.size(); i++) {
        near = quantities.get(i).near(other.quantities.get(i).value());
      }
      return near;
    }
  }

  /**
   * One of a few fixed texts.
   *
   * @param canonical a short code, the same in every language
   * @param label the text shown
   * @param spellings other ways to type it
   */
  record Choice(String canonical, LocalizedText label, List<String> spellings) implements Answer {
    public Choice {
      spellings = List.copyOf(spellings);
    }

    /** A choice that is typed as it is shown. */
    public static Choice of(String canonical, LocalizedText label) {
      return new Choice(canonical, label, List.of());
    }

    /** A code that is shown as it is, in every language. */
    public static Choice of(String code) {
      return of(code, LocalizedText.of(code));
    }

    @Override
    public boolean accepts(String typed) {
      String given = fold(typed);
      return given.equals(fold(canonical))
          || given.equals(fold(label.ko()))
          || given.equals(fold(label.en()))
          || spellings.stream().anyMatch(spelling -> given.equals(fold(spelling)));
    }

    @Override
    public boolean isLike(String typed) {
      String given = fold(typed);
      return accepts(typed)
          || (canonical.length() == 1
              && given.length() == 1
              && Character.isLetter(given.charAt(0)));
    }

    /** Case, spaces and a full stop at the end do not count; every other sign does (ARNs). */
    private static String fold(String text) {
      String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
      StringBuilder folded = new StringBuilder(normal.length());
      for (int i = 0; i < normal.length(); i++) {
        char c = normal.charAt(i);
        if (!Character.isWhitespace(c) && c != '`') {
          folded.append(c);
        }
      }
      String result = folded.toString().toLowerCase(Locale.ROOT);
      return result.endsWith(".") ? result.substring(0, result.length() - 1) : result;
    }
  }
}
