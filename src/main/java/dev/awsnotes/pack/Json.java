package dev.awsnotes.pack;

import java.util.List;
import java.util.Map;

/** JSON that knows where it stands in its file. */
sealed interface Json {
  /** Where the value begins. */
  Position at();

  record Obj(Position at, Map<String, Member> members) implements Json {}

  record Arr(Position at, List<Json> items) implements Json {}

  record Str(Position at, String text) implements Json {}

  record Num(Position at, String text) implements Json {}

  record Bool(Position at, boolean value) implements Json {}

  record Null(Position at) implements Json {}

  /** A field of an object, with the place of its name. */
  record Member(Position nameAt, Json value) {}
}
