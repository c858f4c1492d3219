package vn.solieu.figure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Block;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

class TableReaderTest {
  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());

  /**
   * Writes a table as {@code article} does: one line a row, the first row and column heads, "A > B"
   * for a head over another.
   */
  private static Document table(String caption, String[][] rows) {
    StringBuilder text = new StringBuilder(caption);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(new Span(0, caption.length())));
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        text.append(c == 0 ? "\n" : " | ");
        int start = text.length();
        text.append(rows[r][c]);
        if (r > 0 && c > 0 && !rows[r][c].isEmpty()) {
          blocks.add(
              new Block.Cell(
                  new Span(start, text.length()),
                  0,
                  r,
                  c,
                  List.of(rows[r][0]),
                  List.of(rows[0][c].split(" > ")),
                  caption));
        }
      }
    }
    return new Document("t", text.toString(), blocks, PartialDate.parse("2019-10-04"), "Hưng Yên");
  }

  private List<String> figures(Document document) {
    return extractor.extract(document).stream()
        .map(f ->
            String.join(
                " ",
                f.value().toPlainString(),
                f.unit(),
                f.role().name(),
                String.valueOf(f.direction()),
                String.valueOf(f.period()),
                String.valueOf(f.base()),
                String.valueOf(f.of()),
                f.indicator()))
        .toList();
  }

  @Test
  void headsGivePeriodUnitAndRole() {
    Document document =
        table(
            "Thu ngân sách trên địa bàn (tỷ đồng)",
            new String[][] {
              {
                "Chỉ tiêu",
                "Kế hoạch năm 2019",
                "9 tháng năm 2019",
                "So với kế hoạch (%)",
                "So với cùng kỳ (%)"
              },
              {"1. Thu nội địa", "9.000", "7.200,5", "80,0", "112,4"},
              {"2. Thu xuất nhập khẩu", "3.600", "2.500", "69,4", "96,1"},
            });
    assertThat(figures(document))
        .containsExactly(
            "9000000000000 VND TARGET null 2019 null 1 Thu nội địa",
            "7200500000000.0 VND LEVEL null 2019-01/2019-09 null null Thu nội địa",
            "80.0 % COMPLETION null 2019-01/2019-09 plan:2019 1 Thu nội địa",
            "112.4 % CHANGE UP 2019-01/2019-09 2018-01/2018-09 1 Thu nội địa",
            "3600000000000 VND TARGET null 2019 null 5 Thu xuất nhập khẩu",
            "2500000000000 VND LEVEL null 2019-01/2019-09 null null Thu xuất nhập khẩu",
            "69.4 % COMPLETION null 2019-01/2019-09 plan:2019 5 Thu xuất nhập khẩu",
            "96.1 % CHANGE DOWN 2019-01/2019-09 2018-01/2018-09 5 Thu xuất nhập khẩu");
  }

  @Test
  void unitColumnNamesTheUnitOfItsRow() {
    Document document =
        table(
            "Sản phẩm chủ yếu năm 2018",
            new String[][] {
              {"Sản phẩm", "Đơn vị tính", "Thực hiện", "Tăng/giảm (%)"},
              {"Xi măng", "nghìn tấn", "412", "-3,5"},
              {"Quần áo", "1.000 cái", "25.300", "+8,1"},
            });
    assertThat(figures(document))
        .containsExactly(
            "412000 t LEVEL null 2018 null null Xi măng",
            "3.5 % CHANGE DOWN 2018 null 0 Xi măng",
            "25300000 cái LEVEL null 2018 null null Quần áo",
            "8.1 % CHANGE UP 2018 null 2 Quần áo");
  }

  @Test
  void yearsUnderMonthsAreMonthsOfThoseYears() {
    assertThat(cell(List.of("Thu nội địa", "tỷ đồng"), List.of("9 tháng", "2018")))
        .containsExactly("7200000000000 VND LEVEL null 2018-01/2018-09 null null Thu nội địa");
    assertThat(cell(List.of("Thu nội địa"), List.of("Năm 2019 (tỷ đồng)", "6 tháng")))
        .containsExactly("7200000000000 VND LEVEL null 2019-01/2019-06 null null Thu nội địa");
    assertThat(cell(List.of("2017"), List.of("Thu nội địa (tỷ đồng)")))
        .containsExactly("7200000000000 VND LEVEL null 2017 null null Thu nội địa");
  }

  private List<String> cell(List<String> rowHeads, List<String> columnHeads) {
    Span span = new Span(0, 5);
    Block cell = new Block.Cell(span, 0, 1, 2, rowHeads, columnHeads, "Thu ngân sách");
    return figures(
        new Document("t", "7.200", List.of(cell), PartialDate.parse("2019-10-04"), "Hưng Yên"));
  }

  @Test
  void rowsOfPlacesHaveTheNameOfTheColumn() {
    Document document =
        table(
            "Bảng 2: Vụ mùa năm 2018",
            new String[][] {
              {"Huyện", "Diện tích (ha)", "Tỷ lệ cơ giới hóa (%)"},
              {"Kim Động", "4.512", "61,5"},
              {"Toàn tỉnh", "29.800", "58"},
              {"Cả nước", "1.600.000", "49"},
            });
    assertThat(extractor.extract(document))
        .extracting(f -> f.indicator() + "; " + f.place() + "; " + f.role() + "; " + f.of())
        .containsExactly(
            "Diện tích; Kim Động, Hưng Yên; LEVEL; null",
            "Tỷ lệ cơ giới hóa; Kim Động, Hưng Yên; SHARE; null",
            "Diện tích; Hưng Yên; LEVEL; null",
            "Tỷ lệ cơ giới hóa; Hưng Yên; SHARE; null",
            "Diện tích; Việt Nam; LEVEL; null",
            "Tỷ lệ cơ giới hóa; Việt Nam; SHARE; null");
  }

  @Test
  void aColumnNamesThePropertyOfItsRow() {
    Document document =
        table(
            "Trồng trọt năm 2018, nhiều cây tăng so với năm trước",
            new String[][] {
              {"Cây", "Sản lượng (tấn)", "So với năm trước (%)", "Giá (đồng/kg)", "Thay đổi"},
              {"Nhãn", "38.000", "104,2", "25.000 - 30.000", "+2.000"},
            });
    assertThat(figures(document))
        .containsExactly(
            "38000 t LEVEL null 2018 null null Sản lượng nhãn",
            "104.2 % CHANGE UP 2018 2017 0 Sản lượng nhãn",
            "25000 VND/kg LEVEL null 2018 null null Giá nhãn",
            "2000  CHANGE UP 2018 2017 2 Giá nhãn");
  }

  @Test
  void theSentenceOfACellIsItsRow() {
    Document document =
        table("Năm 2018", new String[][] {{"Cây", "Sản lượng (tấn)"}, {"Nhãn", "38.000"}});
    assertThat(extractor.extract(document))
        .extracting(f -> f.sentence().of(document.text()))
        .containsExactly("Nhãn | 38.000");
  }

  @Test
  void aSumOverProvincesIsOfNoneOfThem() {
    Document document =
        table(
            "Vốn FDI năm 2018",
            new String[][] {
              {"Địa phương", "Vốn đăng ký (triệu USD)"}, {"Hà Nội", "452,1"}, {"Tổng số", "832,1"}
            });
    assertThat(extractor.extract(document))
        .extracting(f -> f.indicator() + "; " + f.place())
        .containsExactly("Vốn đăng ký; Hà Nội", "Vốn đăng ký; null");
  }

  @Test
  void columnsOfGroupsAndTheUnitInALineAbove() {
    Document document =
        table(
            "Đơn vị tính: Nghìn người",
            new String[][] {
              {"Chỉ tiêu", "Tổng số", "Nam", "Năm 2017"}, {"Dân số", "1.255", "628", "1.176"}
            });
    assertThat(figures(document))
        .containsExactly(
            "1255000 người LEVEL null 2019-10 null null Dân số",
            "628000 người LEVEL null 2019-10 null null Dân số nam",
            "1176000 người LEVEL null 2017 null null Dân số");
  }

  @Test
  void aLevelBelowNoughtKeepsItsSign() {
    Document document =
        table(
            "Kết quả kinh doanh năm 2018",
            new String[][] {{"Chỉ tiêu", "Thực hiện (tỷ đồng)"}, {"Trong đó: lợi nhuận", "-5"}});
    assertThat(figures(document))
        .containsExactly("-5000000000 VND LEVEL null 2018 null null lợi nhuận");
  }

  @Test
  void numberingAndWordsAreNoFigures() {
    Document document =
        table(
            "Danh sách",
            new String[][] {
              {"Tên", "STT", "Ghi chú"}, {"Xã A", "1", "đạt"}, {"Xã B", "2", "12"},
            });
    assertThat(figures(document)).isEmpty();
  }

  @Test
  void aHeadThatOnlyLeadsIsReadWithTheOneUnderIt() {
    Document document =
        table(
            "Giá trị xuất khẩu 9 tháng năm 2019 (triệu USD)",
            new String[][] {
              {"Mặt hàng", "Thực hiện", "So với (%) > Kế hoạch năm", "So với (%) > Cùng kỳ 2018"},
              {"Dệt may", "980,5", "81,7", "108,2"},
              {"Tổng số", "1.290,7", "80,7", "95,3"},
            });
    assertThat(figures(document))
        .containsExactly(
            "980500000.0 USD LEVEL null 2019-01/2019-09 null null Dệt may",
            "81.7 % COMPLETION null 2019-01/2019-09 plan:2019 0 Dệt may",
            "108.2 % CHANGE UP 2019-01/2019-09 2018-01/2018-09 0 Dệt may",
            "1290700000.0 USD LEVEL null 2019-01/2019-09 null null Giá trị xuất khẩu",
            "80.7 % COMPLETION null 2019-01/2019-09 plan:2019 3 Giá trị xuất khẩu",
            "95.3 % CHANGE DOWN 2019-01/2019-09 2018-01/2018-09 3 Giá trị xuất khẩu");
  }

  @Test
  void aUnitUnderAHeadIsNoNameAndACountHasItsNoun() {
    Document document =
        table(
            "Cây trồng, vật nuôi năm 2018",
            new String[][] {
              {"Loại", "Sản lượng > Tấn", "Số hộ nuôi trồng", "Số tháng", "Giá cuối năm 2018"},
              {"Nhãn", "38.720", "1.205", "7", ""},
            });
    assertThat(figures(document))
        .containsExactly(
            "38720 t LEVEL null 2018 null null Sản lượng nhãn",
            "1205 hộ LEVEL null 2018 null null Số hộ nuôi trồng nhãn");
  }

  @Test
  void rowsOfPlacesAndCompaniesAreNamedByTheirColumn() {
    Document document =
        table(
            "Lúa và nợ",
            new String[][] {
              {"Đơn vị", "Lúa mùa 2018 (ha)", "Cơ cấu 2019 (%)"},
              {"Kim Động", "4.100", "12,5"},
              {"Công ty TNHH Hoa Sen Vàng", "36", ""},
            });
    assertThat(figures(document).subList(0, 1))
        .containsExactly("4100 ha LEVEL null 2018 null null Lúa mùa");
    assertThat(extractor.extract(document).getLast().entity())
        .isEqualTo("Công ty TNHH Hoa Sen Vàng");
    assertThat(extractor.extract(document).getFirst().entity()).isNull();
  }
}
