package vn.solieu.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/**
 * The text of a Word document (.docx): a line a paragraph, a row of a table as its cells joined by
 * " | ". What was deleted under tracked changes, comments and notes are left out. A file that
 * unpacks to more than 64 MB, or whose XML brings its own definitions, is refused.
 */
final class DocxReader {
  private static final String BODY = "word/document.xml";
  private static final int MOST_ENTRIES = 10_000;
  private static final long LARGEST = 64L * 1024 * 1024;

  private final StringBuilder text = new StringBuilder();
  private int cells;
  private int deleted;
  private boolean inText;

  private DocxReader() {}

  /** Whether these first bytes are of a zip file, which a .docx is. */
  static boolean zipped(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  static String read(String name, byte[] bytes) {
    byte[] body = body(name, bytes);
    if (body == null) {
      throw new BadInput(name + ": is a zip file but no Word document (" + BODY + " is missing)");
    }
    DocxReader reader = new DocxReader();
    try {
      reader.parse(body);
    } catch (XMLStreamException e) {
      throw new BadInput(name + ": " + BODY + " cannot be read; save it again as .docx", e);
    }
    String text = reader.text.toString().strip();
    if (text.isEmpty()) {
      throw new BadInput(name + ": holds no text; nothing to read");
    }
    return text;
  }

  private static byte @Nullable [] body(String name, byte[] bytes) {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      long left = LARGEST;
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = unpack(zip, left);
        left -= content.length;
        if (left <= 0 || ++entries > MOST_ENTRIES) {
          throw new BadInput(name + ": unpacks to more than 64 MB; copy the text out of it");
        }
        if (entry.getName().equals(BODY)) {
          return content;
        }
      }
      return null;
    } catch (ZipException | IllegalArgumentException e) {
      throw new BadInput(name + ": is a damaged zip file; save it again as .docx", e);
    } catch (IOException e) {
      throw new BadInput(name + ": cannot be unpacked: " + e.getMessage(), e);
    }
  }

  private static byte[] unpack(InputStream zip, long left) throws IOException {
    return zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left));
  }

  private void parse(byte[] body) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText && deleted == 0) {
            text.append(xml.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("definitions of its own");
        default -> {}
      }
    }
    xml.close();
  }

  private void start(String element) {
    switch (element) {
      case "t" -> inText = true;
      case "tab", "br", "cr" -> text.append(cells > 0 || element.equals("tab") ? ' ' : '\n');
      case "noBreakHyphen" -> text.append('-');
      case "tc" -> cells++;
      case "del", "moveFrom" -> deleted++;
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "p" -> text.append(cells > 0 ? ' ' : '\n');
      case "tc" -> {
        cells--;
        text.append("| ");
      }
      case "tr" -> row();
      case "del", "moveFrom" -> deleted--;
      default -> {}
    }
  }

  /** The mark after the last cell goes. */
  private void row() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '|')) {
      end--;
    }
    text.setLength(end);
    text.append('\n');
  }
}
