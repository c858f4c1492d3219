package vn.solieu.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sitemap, a sitemap index or a news sitemap (sitemaps.org 0.9), plain or gzipped. Streams,
 * takes at most so many entries, and keeps what came before a place where the XML breaks.
 */
final class SitemapReader {
  private static final int LONGEST_TEXT = 4096;

  private final int most;

  /**
   * @param most entries taken from one file
   */
  SitemapReader(int most) {
    this.most = most;
  }

  /**
   * One entry.
   *
   * @param index whether it is a sitemap of its own
   * @param date of publication, else of the last change; or null
   */
  record Entry(String location, boolean index, @Nullable Instant date) {}

  /** Empty when it is no sitemap. */
  List<Entry> read(byte[] payload) {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = open(payload)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext() && entries.size() < most) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String name = xml.getLocalName();
          if (name.equals("url") || name.equals("sitemap")) {
            entry(xml, name, entries);
          }
        }
      }
    } catch (IOException | XMLStreamException e) {
      return entries; // a sitemap cut at the limit, or broken: what came is used
    }
    return entries;
  }

  private static InputStream open(byte[] payload) throws IOException {
    InputStream in = new ByteArrayInputStream(payload);
    boolean zipped = payload.length > 2 && payload[0] == 0x1f && payload[1] == (byte) 0x8b;
    return zipped ? new BoundedInput(new GZIPInputStream(in), 64L << 20) : in;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void entry(XMLStreamReader xml, String end, List<Entry> entries)
      throws XMLStreamException {
    String location = "";
    Instant changed = null;
    Instant published = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "loc" -> location = location.isEmpty() ? text(xml) : location;
          case "lastmod" -> changed = date(text(xml));
          case "publication_date" -> published = date(text(xml));
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      }
    }
    if (!location.isEmpty()) {
      entries.add(
          new Entry(location, end.equals("sitemap"), published == null ? changed : published));
    }
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      boolean characters =
          event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
      if (characters && text.length() < LONGEST_TEXT) {
        text.append(xml.getText());
      }
    }
    return text.toString().strip();
  }

  /** W3C dates: a moment, a day, a month, a year; null when it is none. */
  static @Nullable Instant date(String text) {
    try {
      return switch (text.length()) {
        case 4 ->
            LocalDate.of(Integer.parseInt(text), 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        case 7 -> YearMonth.parse(text).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        case 10 -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        default -> OffsetDateTime.parse(text).toInstant();
      };
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
