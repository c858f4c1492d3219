package vn.solieu.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page as far as its layout matters: the range of text blocks below it and what its
 * tag, class and id say. Filled by {@link PageReader}.
 */
final class Box {
  final Element element;
  final @Nullable Box parent;

  /** Bits of {@link Marks} of this element alone. */
  final int marks;

  /** Blocks {@code firstBlock} to {@code endBlock - 1} lie below it. */
  final int firstBlock;

  int endBlock;

  /** Whether it or a box around it is out of the question as a body. */
  boolean excluded;

  Box(Element element, @Nullable Box parent, int marks, int firstBlock) {
    this.element = element;
    this.parent = parent;
    this.marks = marks;
    this.firstBlock = firstBlock;
    endBlock = firstBlock;
  }

  String tag() {
    return element.normalName();
  }

  boolean has(int bits) {
    return (marks & bits) != 0;
  }

  boolean contains(Box other) {
    return other.firstBlock >= firstBlock && other.endBlock <= endBlock;
  }

  /** Whether this element or one around it, up to {@code limit} boxes, has one of the tags. */
  boolean within(String tag, int limit) {
    int steps = 0;
    for (@Nullable Box box = this; box != null && steps < limit; box = box.parent, steps++) {
      if (box.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
