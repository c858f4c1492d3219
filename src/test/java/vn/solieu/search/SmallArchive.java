package vn.solieu.search;

import java.nio.file.Path;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.StoredArticle;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Simhash;

/** A dozen invented articles with their figures. */
final class SmallArchive {
  private static final FigureExtractor EXTRACTOR = new FigureExtractor(Lexicon.shipped());

  private final ArchiveIndex index;

  private SmallArchive(ArchiveIndex index) {
    this.index = index;
  }

  static ArchiveIndex make(Path folder) {
    SmallArchive archive = new SmallArchive(ArchiveIndex.open(folder));
    archive.fill();
    archive.index.commit();
    return archive.index;
  }

  /** Puts an article down again, as a crawl does that was killed before it noted it. */
  static void again(ArchiveIndex index) {
    new SmallArchive(index).first();
  }

  private void first() {
    add(
        "lua-1",
        "Sản lượng lúa Hưng Yên tăng",
        "Hưng Yên",
        "2019-10-05",
        "Báo Sông Nhị",
        "Kinh tế",
        "Sản lượng lúa của tỉnh Hưng Yên năm 2019 đạt 1.350.000 tấn, tăng 3,2% so với năm 2018."
            + " Bà con phấn khởi vì thóc được giá.");
  }

  private void fill() {
    first();
    add(
        "lua-2",
        "Vụ mùa được giá",
        "Thái Bình",
        "2019-11-02",
        "Báo Đồng Bằng",
        "Nông nghiệp",
        "Sản lượng lúa của tỉnh Thái Bình năm 2019 đạt 1,1 triệu tấn. Nông dân trồng thêm rau.");
    add(
        "lua-3",
        "Lúa mất mùa",
        "Nam Định",
        "2020-11-02",
        "Báo Đồng Bằng",
        "Nông nghiệp",
        "Sản lượng lúa của tỉnh Nam Định năm 2020 chỉ đạt 800 nghìn tấn do bão lớn.");
    add(
        "thep",
        "Nhà máy thép mới",
        "Hưng Yên",
        "2018-05-01",
        "Báo Sông Nhị",
        "Công nghiệp",
        "UBND tỉnh cho phép xây nhà máy thép ở ven sông. Dự án dùng 40 ha đất.");
    add(
        "ubnd",
        "Họp thường kỳ",
        "Hải Dương",
        "2018-06-01",
        "Báo Đồng Bằng",
        "Thời sự",
        "Ủy ban nhân dân tỉnh họp bàn việc chống hạn cho cây trồng vào ngày 15/10/2024.");
    add(
        "ma-1",
        "Chuyện ma",
        "Hải Dương",
        "2017-01-01",
        "Báo Đồng Bằng",
        "Văn hóa",
        "Người già hay kể chuyện ma cho trẻ nhỏ nghe bên bếp lửa.");
    add(
        "ma-2",
        "Má tôi",
        "Cần Thơ",
        "2017-02-01",
        "Báo Đồng Bằng",
        "Văn hóa",
        "Má tôi nấu cơm. Má đi chợ. Má về. Má ru con ngủ.");
    add(
        "ma-3",
        "Mạ non",
        "Cần Thơ",
        "2017-03-01",
        "Báo Đồng Bằng",
        "Nông nghiệp",
        "Mạ non đã lên xanh trên đồng sau mấy trận mưa đầu mùa.");
    String copy =
        "Đoàn xe chở hàng cứu trợ đã tới vùng lũ sáng nay, mang theo gạo, nước sạch, chăn màn và"
            + " thuốc men cho hơn hai nghìn gia đình đang ở trong các nhà tránh lũ của tỉnh miền"
            + " núi phía bắc sau nhiều ngày mưa lớn làm sạt lở đường.";
    add(
        "lu-1",
        "Hàng cứu trợ tới vùng lũ",
        "Lào Cai",
        "2016-09-01",
        "Báo Sông Nhị",
        "Xã hội",
        copy);
    add("lu-2", "Cứu trợ vùng lũ", "Lào Cai", "2016-09-02", "Báo Đồng Bằng", "Xã hội", copy);
    add(
        "lu-3",
        "Mưa lũ lịch sử",
        "Yên Bái",
        "2016-09-03",
        "Báo Đồng Bằng",
        "Xã hội",
        "Mưa lũ làm ngập nhiều nhà dân, hàng cứu trợ chưa tới được các bản vùng cao.");
  }

  private void add(
      String id,
      String title,
      String province,
      String date,
      String source,
      String section,
      String text) {
    PartialDate day = PartialDate.parse(date);
    Document document = Document.of(id, text, day, province);
    StoredArticle article =
        new StoredArticle(
            id,
            "https://bao.example/" + id,
            title,
            "",
            text,
            day,
            province,
            source,
            section,
            null,
            Simhash.of(text),
            1,
            null);
    index.put(article, EXTRACTOR.extract(document));
  }
}
