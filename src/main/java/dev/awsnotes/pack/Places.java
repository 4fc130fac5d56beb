package dev.awsnotes.pack;

import java.util.Optional;

/** Finds the place of a value inside a JSON file that was read. */
public final class Places {
  private final String path;
  private final Json root;

  Places(String path, Json root) {
    this.path = path;
    this.root = root;
  }

  /** The file. */
  public String path() {
    return path;
  }

  /**
   * Where the value at the end of these steps begins; where it is missing, the nearest value around
   * it.
   *
   * @param steps names of fields and, for lists, indices from 0
   */
  public Position at(Object... steps) {
    Json value = root;
    for (Object step : steps) {
      Optional<Json> next = inside(value, step);
      if (next.isEmpty()) {
        break;
      }
      value = next.get();
    }
    return value.at();
  }

  /** Whether the file's value has this field. */
  public boolean has(String name) {
    return inside(root, name).isPresent();
  }

  private static Optional<Json> inside(Json value, Object step) {
    if (value instanceof Json.Obj object && step instanceof String name) {
      Json.Member member = object.members().get(name);
      return member == null ? Optional.empty() : Optional.of(member.value());
    }
    if (value instanceof Json.Arr array
        && step instanceof Integer index
        && index < array.items().size()) {
      return Optional.of(array.items().get(index));
    }
    return Optional.empty();
  }
}
