package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.solieu.export.Json;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Place;

/**
 * News that came without dates, places and addresses, given invented ones, so that it can be
 * imported and searched as an archive of provincial papers. The same seed invents the same.
 */
final class InventedNews {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4000;
  private static final int PAPERS = 12;
  private static final List<String> SECTIONS =
      List.of("Thời sự", "Kinh tế", "Xã hội", "Nông nghiệp", "Công nghiệp", "Đời sống");

  private final Random random;
  private final List<String> provinces;

  InventedNews(Lexicon lexicon, long seed) {
    random = new Random(seed);
    provinces =
        lexicon.gazetteer().provinces().stream().map(Place::name).distinct().sorted().toList();
  }

  /** Writes the articles as JSON Lines that {@code solieu import} takes. */
  void write(List<NewsReader.Item> items, Path file) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < items.size(); i++) {
        out.write(Json.line(line(items.get(i), i)));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode line(NewsReader.Item item, int number) {
    int paper = random.nextInt(PAPERS) + 1;
    String url =
        String.format(Locale.ROOT, "https://bao%d.example/tin/a%06d.html", paper, number + 1);
    ObjectNode node = Json.object();
    node.put("url", url);
    node.put("title", item.title());
    node.put("lead", item.lead());
    node.put("body", item.body());
    node.put("date", FIRST.plusDays(random.nextInt(DAYS)).toString());
    node.put("province", provinces.get(random.nextInt(provinces.size())));
    node.put("source", "Báo số " + paper);
    node.put("section", SECTIONS.get(random.nextInt(SECTIONS.size())));
    return node;
  }
}
