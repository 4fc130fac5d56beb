package dev.awsnotes.search;

import dev.awsnotes.pack.LocalizedText;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;

/** Reads what the index keeps of an entry. */
final class StoredNote extends StoredFieldVisitor {
  private String ko = "";
  private String en = "";

  private StoredNote() {}

  /** What an entry is, without its text. */
  static NoteHead head(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return head(leaf, document - leaf.docBase);
  }

  static NoteHead head(LeafReaderContext leaf, int document) throws IOException {
    BinaryDocValues heads = DocValues.getBinary(leaf.reader(), NoteFields.HEAD);
    if (!heads.advanceExact(document)) {
      throw new IOException("an entry without a head");
    }
    return NoteHead.decode(heads.binaryValue().utf8ToString());
  }

  /** The text of an entry in both languages. */
  static LocalizedText text(IndexReader reader, int document) throws IOException {
    StoredNote note = new StoredNote();
    reader.storedFields().document(document, note);
    return new LocalizedText(note.ko, note.en);
  }

  @Override
  public Status needsField(FieldInfo field) {
    return Status.YES;
  }

  @Override
  public void stringField(FieldInfo field, String value) {
    if (field.name.equals(NoteFields.TEXT_KO)) {
      ko = value;
    } else {
      en = value;
    }
  }
}
