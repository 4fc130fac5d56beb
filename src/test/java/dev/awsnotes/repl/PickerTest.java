package dev.awsnotes.repl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.cli.Choices;
import dev.awsnotes.cli.Choices.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrows and space make the line that digits would make. */
class PickerTest {
  private static Picker picker(Kind kind) {
    return new Picker(new Choices(kind, List.of("하나", "둘", "셋", "넷")));
  }

  @Test
  void ofOneTheArrowsPutTheNumberOnTheLine() {
    Picker picker = picker(Kind.ONE);
    assertThat(picker.move(1, "")).isEqualTo("1");
    assertThat(picker.move(1, "1")).isEqualTo("2");
    assertThat(picker.remark("2")).endsWith("둘");
  }

  @Test
  void theFirstArrowUpGoesToTheLastEntryAndTheyGoRound() {
    Picker picker = picker(Kind.ONE);
    assertThat(picker.move(-1, "")).isEqualTo("4");
    assertThat(picker.move(1, "4")).isEqualTo("1");
  }

  @Test
  void ofSeveralSpaceTicksAndUnticksInRisingOrder() {
    Picker picker = picker(Kind.SEVERAL);
    picker.move(-1, "");
    assertThat(picker.toggle("")).isEqualTo("4");
    picker.move(-1, "4");
    assertThat(picker.toggle("4")).isEqualTo("3,4");
    assertThat(picker.remark("3,4")).contains("[x] 3. 셋");
    assertThat(picker.toggle("3,4")).isEqualTo("4");
  }

  @Test
  void anOrderIsTheOrderOfTicking() {
    Picker picker = picker(Kind.ORDER);
    picker.move(-1, "");
    picker.move(-1, "");
    assertThat(picker.toggle("4")).isEqualTo("4 3");
  }

  @Test
  void aPairGoesToTheFirstNumberWithoutAPartnerAndCanBeTakenBack() {
    Picker picker = picker(Kind.PAIRS);
    picker.move(1, "");
    picker.move(1, "");
    assertThat(picker.remark("")).endsWith("[ ] 1b 둘");
    assertThat(picker.toggle("")).isEqualTo("1b");
    assertThat(picker.remark("1b")).endsWith("[x] 1b 둘");
    picker.move(-1, "1b");
    assertThat(picker.toggle("1b")).isEqualTo("1b 2a");
    picker.move(1, "1b 2a");
    assertThat(picker.toggle("1b 2a")).isEqualTo("2a");
  }

  @Test
  void whatWasTypedCountsAsTicked() {
    Picker picker = picker(Kind.SEVERAL);
    picker.move(1, "1 2");
    assertThat(picker.remark("1 2")).contains("[x] 1. 하나");
    assertThat(picker.toggle("1 2")).isEqualTo("2");
  }

  @Test
  void spaceIsASpaceUntilAnArrowWasPressed() {
    assertThat(picker(Kind.SEVERAL).toggles()).isFalse();
  }

  @Test
  void whereNothingIsToBePickedTheArrowsChangeNothing() {
    Picker picker = new Picker(Choices.NONE);
    assertThat(picker.move(1, "람다")).isEqualTo("람다");
    assertThat(picker.remark("람다")).isEmpty();
  }
}
