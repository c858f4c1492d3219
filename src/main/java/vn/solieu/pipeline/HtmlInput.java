package vn.solieu.pipeline;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/** An HTML page as a document: the article found in it. */
final class HtmlInput {
  private final @Nullable PartialDate date;
  private final @Nullable String province;

  HtmlInput(@Nullable PartialDate date, @Nullable String province) {
    this.date = date;
    this.province = province;
  }

  void read(String name, byte[] html, Consumer<Input> sink, Consumer<String> problems) {
    problems.accept(name + ": HTML is not read yet " + date + province + html.length + sink);
  }
}
