package vn.solieu.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page with its layout.
 *
 * @param html the tree
 * @param boxes its layout elements, each after the one around it
 * @param blocks its texts in reading order
 * @param mentions inline bylines and dates
 */
record Page(Document html, List<Box> boxes, List<TextBlock> blocks, List<Mention> mentions) {
  /** Those of the elements that lie in no box that is out of the question. */
  List<Element> notExcluded(List<Element> elements) {
    Map<Element, Box> around = new HashMap<>();
    boxes.forEach(box -> around.put(box.element, box));
    return elements.stream().filter(element -> !excluded(element, around)).toList();
  }

  private static boolean excluded(Element element, Map<Element, Box> around) {
    for (@Nullable Element up = element; up != null; up = up.parent()) {
      @Nullable Box box = around.get(up);
      if (box != null) {
        return box.excluded;
      }
    }
    return false;
  }
}
