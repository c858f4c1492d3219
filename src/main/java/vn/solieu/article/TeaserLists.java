package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds lists of other articles by their shape: siblings that each hold a linked line and a little
 * text. A page that is mostly such a list keeps it.
 */
final class TeaserLists {
  private static final int MOST_BLOCKS = 5;
  private static final int LINE = 15;
  private static final int LITTLE = 450;

  private TeaserLists() {}

  /** The boxes of the items. */
  static Set<Box> items(Page page) {
    Map<Box, List<Box>> byParent = new HashMap<>();
    for (Box box : page.boxes()) {
      if (box.parent != null && item(page, box)) {
        byParent.computeIfAbsent(box.parent, parent -> new ArrayList<>()).add(box);
      }
    }
    Set<Box> items = new HashSet<>();
    int prose = 0;
    for (List<Box> siblings : byParent.values()) {
      if (siblings.size() >= 2) {
        items.addAll(siblings);
        prose += siblings.stream().mapToInt(box -> prose(page, box)).sum();
      }
    }
    int all = page.blocks().stream().mapToInt(b -> b.prose() ? b.ownChars() : 0).sum();
    return prose * 2 > all ? Set.of() : items;
  }

  private static boolean item(Page page, Box box) {
    int count = box.endBlock - box.firstBlock;
    if (count < 2 || count > MOST_BLOCKS) {
      return false;
    }
    boolean linked = false;
    int own = 0;
    for (int i = box.firstBlock; i < box.endBlock; i++) {
      TextBlock block = page.blocks().get(i);
      linked |= block.linkShare() > 0.8 && block.text().length() >= LINE;
      own += block.ownChars();
    }
    return linked && own < LITTLE;
  }

  private static int prose(Page page, Box box) {
    int chars = 0;
    for (int i = box.firstBlock; i < box.endBlock; i++) {
      TextBlock block = page.blocks().get(i);
      chars += block.prose() ? block.ownChars() : 0;
    }
    return chars;
  }
}
