package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the kept blocks as the parts of a body: a data table once, where its first cell stands.
 */
final class PartWriter {
  private final BodyScope scope;
  private final Set<Box> done = new HashSet<>();

  PartWriter(BodyScope scope) {
    this.scope = scope;
  }

  /**
   * The parts.
   *
   * @param told paragraphs that no block shows
   */
  List<Part> write(List<TextBlock> blocks, List<String> told) {
    List<Part> parts = new ArrayList<>();
    told.forEach(paragraph -> parts.add(new Part.Paragraph(paragraph)));
    for (TextBlock block : blocks) {
      @Nullable Box table = scope.table(block);
      if (table == null) {
        boolean heading = block.heading();
        parts.add(heading ? new Part.Heading(block.text()) : new Part.Paragraph(block.text()));
      } else if (done.add(table)) {
        parts.add(new Part.Rows(TableReader.read(table.element)));
      }
    }
    return parts;
  }
}
