package dev.awsnotes.cli;

import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.review.BankItem;
import java.util.ArrayList;
import java.util.List;

/** The questions of all packs as planning sees them, in the order in which new ones come. */
final class BankItems {
  private BankItems() {}

  static List<BankItem> of(Context context) {
    List<BankItem> items = new ArrayList<>();
    for (Library.Entry entry : context.library().modules()) {
      String module = entry.pack().id() + "/" + entry.module().id();
      for (QuestionHead head : entry.module().questionHeads()) {
        items.add(new BankItem(entry.pack().id() + "/" + head.id(), module));
      }
    }
    return items;
  }
}
