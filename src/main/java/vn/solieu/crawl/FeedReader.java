package vn.solieu.crawl;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom by ROME; a feed whose XML is broken is read leniently by jsoup. */
final class FeedReader {
  private static final int MOST = 2000;

  /** One entry with its date, null when it has none. */
  record Entry(String link, @Nullable Instant published) {}

  /** Empty when it is no feed. */
  List<Entry> read(byte[] payload, @Nullable String contentType) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(payload), contentType, true)) {
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(reader);
      return feed.getEntries().stream().limit(MOST).flatMap(e -> entry(e).stream()).toList();
    } catch (IOException | FeedException | IllegalArgumentException e) {
      return broken(payload);
    }
  }

  private static List<Entry> entry(SyndEntry entry) {
    String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return link == null || link.isBlank()
        ? List.of()
        : List.of(new Entry(link.strip(), date == null ? null : date.toInstant()));
  }

  private static List<Entry> broken(byte[] payload) {
    String text = new String(payload, java.nio.charset.StandardCharsets.UTF_8);
    List<Entry> entries = new ArrayList<>();
    for (Element item : Jsoup.parse(text, "", Parser.xmlParser()).select("item, entry")) {
      Element link = item.selectFirst("link");
      String address = link == null ? "" : link.hasAttr("href") ? link.attr("href") : link.text();
      if (!address.isBlank() && entries.size() < MOST) {
        entries.add(new Entry(address.strip(), null));
      }
    }
    return entries;
  }
}
