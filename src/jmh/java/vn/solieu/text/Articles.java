package vn.solieu.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.solieu.pipeline.NewsReader;

/** The articles of a news file, one after the other and over again; counts their volume. */
public final class Articles {
  private final List<String> texts;
  private final int[] sizes;
  private int next;

  public Articles(String news) {
    texts =
        NewsReader.read(Path.of(news)).stream()
            .map(item -> item.title() + "\n" + item.lead() + "\n" + item.body())
            .toList();
    sizes = texts.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).toArray();
  }

  public String next(Volume volume) {
    next = next + 1 == sizes.length ? 0 : next + 1;
    volume.add(sizes[next]);
    return texts.get(next);
  }
}
