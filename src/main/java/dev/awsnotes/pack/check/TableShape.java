package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Position;

/** Tables fit a terminal, and each row has the cells of its head. */
final class TableShape implements SectionCheck {
  private static final int COLUMNS = 4;

  @Override
  public void check(NotesText text, Checked checked) {
    for (Placed.Table table : text.all(Placed.Table.class)) {
      if (table.columns() > COLUMNS) {
        checked.blame(
            text.path(),
            NotesText.at(table),
            "표의 열은 4개까지입니다 (지금 " + table.columns() + "개)",
            "a table has at most 4 columns (here " + table.columns() + ")");
      }
      for (Placed.Row row : table.rows()) {
        if (row.cells() != table.columns()) {
          checked
              .out()
              .error(
                  text.path(),
                  new Position(row.line(), 1),
                  "표의 머리는 " + table.columns() + "칸인데 이 행은 " + row.cells() + "칸입니다",
                  "the head of the table has "
                      + table.columns()
                      + " cells, this row "
                      + row.cells());
        }
      }
    }
    for (Placed.Text plain : text.all(Placed.Text.class)) {
      if (plain.text().startsWith("|")) {
        checked
            .out()
            .error(
                text.path(),
                NotesText.at(plain),
                "표가 되지 못한 줄입니다: 머리와 구분줄(|---|)의 칸 수가 같아야 합니다",
                "not a table: its head and its delimiter row (|---|) need the same cells");
      }
    }
  }
}
