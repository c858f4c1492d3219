package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.reading.Reader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.Span;

class QuoteEdgeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mức thưởng \"khủng\" là 5 tỷ đồng. | Mức thưởng \"khủng | Mức thưởng",
        "Khoản \"thu chui\" số tiền là 5 tỷ đồng. | chui\" số tiền | số tiền",
        "Mô hình \"3 tại chỗ\" có 5 đơn vị. | Mô hình \"3 tại chỗ\" | Mô hình \"3 tại chỗ\"",
        "Doanh thu là 5 tỷ đồng. | Doanh thu | Doanh thu"
      })
  void aNameKeepsToItsOwnSideOfTheQuote(String text, String name, String cut) {
    Reading reading = new Reader(Lexicon.shipped()).read(Document.of("test", text, null, null));
    int start = text.indexOf(name);
    Span found = QuoteEdge.cut(reading, new Span(start, start + name.length()));
    assertThat(found.of(text)).isEqualTo(cut);
  }
}
