package vn.solieu.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page where the body lies.
 *
 * @param page the whole page
 * @param container the box around the body
 * @param title the article's title
 * @param tables its data tables
 */
record BodyScope(Page page, Box container, String title, List<Box> tables) {
  /** Whether the block or a box around it inside the container carries one of the marks. */
  boolean marked(TextBlock block, int bits, int levels) {
    int steps = 0;
    for (@Nullable Box box = block.box();
        box != null && box != container && steps < levels;
        box = box.parent, steps++) {
      if (box.has(bits)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block lies in an element of the name inside the container. */
  boolean within(TextBlock block, String tag) {
    for (@Nullable Box box = block.box(); box != null && box != container; box = box.parent) {
      if (box.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** The data table that holds the block, or null. */
  @Nullable Box table(TextBlock block) {
    for (Box table : tables) {
      if (block.index() >= table.firstBlock && block.index() < table.endBlock) {
        return table;
      }
    }
    return null;
  }
}
