package dev.awsnotes.search;

import dev.awsnotes.pack.LocalizedText;
import java.io.IOException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** Reads what the index keeps of an entry, and no more of it than is asked for. */
final class StoredNote extends StoredFieldVisitor {
  private final boolean wholly;
  private String head = "";
  private String ko = "";
  private String en = "";

  private StoredNote(boolean wholly) {
    this.wholly = wholly;
  }

  static NoteHead head(StoredFields fields, int document) throws IOException {
    StoredNote note = new StoredNote(false);
    fields.document(document, note);
    return NoteHead.decode(note.head);
  }

  /** The text of an entry in both languages. */
  static LocalizedText text(StoredFields fields, int document) throws IOException {
    StoredNote note = new StoredNote(true);
    fields.document(document, note);
    return new LocalizedText(note.ko, note.en);
  }

  @Override
  public Status needsField(FieldInfo field) {
    if (field.name.equals(NoteFields.HEAD)) {
      return wholly ? Status.NO : Status.YES;
    }
    return wholly ? Status.YES : Status.STOP;
  }

  @Override
  public void stringField(FieldInfo field, String value) {
    if (field.name.equals(NoteFields.HEAD)) {
      head = value;
    } else if (field.name.equals(NoteFields.TEXT_KO)) {
      ko = value;
    } else {
      en = value;
    }
  }
}
