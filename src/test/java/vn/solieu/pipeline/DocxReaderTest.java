package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.solieu.text.BadInput;

class DocxReaderTest {
  private static final String OPEN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
  private static final String CLOSE = "</w:body></w:document>";

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String body) throws IOException {
    return zip("word/document.xml", (OPEN + body + CLOSE).getBytes(StandardCharsets.UTF_8));
  }

  private static String paragraph(String... runs) {
    StringBuilder paragraph = new StringBuilder("<w:p>");
    for (String run : runs) {
      paragraph.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
    }
    return paragraph.append("</w:p>").toString();
  }

  private static String read(byte[] bytes) {
    return DocxReader.read("nhap.docx", bytes);
  }

  @Test
  void runsOfAParagraphAreOneLine() throws IOException {
    assertThat(read(docx(paragraph("Sản lượng đạt ", "1,35", " triệu tấn.") + paragraph("Hết."))))
        .isEqualTo("Sản lượng đạt 1,35 triệu tấn.\nHết.");
  }

  @Test
  void aRowOfATableIsItsCellsInOneLine() throws IOException {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + paragraph("Thép")
            + "</w:tc><w:tc>"
            + paragraph("1,35")
            + "</w:tc></w:tr></w:tbl>";

    assertThat(read(docx(table + paragraph("Sau bảng.")))).isEqualTo("Thép | 1,35\nSau bảng.");
  }

  @Test
  void whatWasDeletedIsNotRead() throws IOException {
    String body =
        "<w:p><w:del><w:r><w:delText>999</w:delText><w:t>999</w:t></w:r></w:del>"
            + "<w:r><w:t>1,35 triệu tấn</w:t></w:r><w:r><w:instrText>PAGE 7</w:instrText></w:r></w:p>";

    assertThat(read(docx(body))).isEqualTo("1,35 triệu tấn");
  }

  @Test
  void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] bomb = new byte[80 * 1024 * 1024];
    Arrays.fill(bomb, (byte) ' ');

    assertThatThrownBy(() -> read(zip("word/media/image1.bin", bomb)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("64 MB");
  }

  @Test
  void definitionsOfItsOwnAreNeverExpanded() throws IOException {
    String xml =
        "<!DOCTYPE x [<!ENTITY a \"1,35 triệu tấn\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
            + OPEN
            + paragraph("&a;&f;")
            + CLOSE;

    assertThatThrownBy(() -> read(zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("nhap.docx: ");
  }

  @Test
  void anotherZipADamagedOneAndAnEmptyOneAreNamed() throws IOException {
    byte[] whole = docx(paragraph("x"));

    assertThatThrownBy(() -> read(zip("xl/workbook.xml", new byte[] {1})))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no Word document");
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> read(docx("<w:p/>")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no text");
    assertThatThrownBy(() -> read(docx("<w:p>")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cannot be read");
  }
}
