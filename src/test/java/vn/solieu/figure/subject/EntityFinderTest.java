package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.Figure;

class EntityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty may Phố Hiến đạt doanh thu 320 tỷ đồng. | 320 tỷ đồng | Công ty may Phố Hiến",
        "Hộ ông Đỗ Văn Tám nuôi 3.000 con gà. | 3.000 con gà | Hộ ông Đỗ Văn Tám",
        "Tổng công ty 28 đạt doanh thu 320 tỷ đồng. | 320 tỷ đồng | Tổng công ty 28",
        "Tập đoàn Sông Luộc họp báo. Cả ngành xuất khẩu 3 tỷ USD. Năm 2018, tổng doanh thu Tập đoàn đạt 90 tỷ đồng. | 90 tỷ đồng | Tập đoàn Sông Luộc",
        "Bệnh viện Đa khoa Phố Nối có 350 giường bệnh. | 350 giường bệnh | Bệnh viện Đa khoa Phố Nối",
        "Công ty CP Sông Luộc (huyện Tiên Lữ) làm ra 4 triệu sản phẩm; doanh thu 90 tỷ đồng. | 90 tỷ đồng | Công ty CP Sông Luộc",
        "Trường Cao đẳng Thủy lợi có 900 sinh viên. | 900 sinh viên | Trường Cao đẳng Thủy lợi",
        "Nhà đầu tư Công ty Điện gió Phố Hiến xây 3.000 căn hộ. | 3.000 căn hộ | Công ty Điện gió Phố Hiến",
        "Một công ty sữa tặng trường THCS Phố Hiến 200 hộp sữa. | 200 hộp | trường THCS Phố Hiến",
        "Khu di tích Phố Hiến đón 9.000 lượt khách. | 9.000 lượt khách | Khu di tích Phố Hiến",
        "Sản lượng của Thép Sông Luộc vượt 12% kế hoạch. | 12% | Thép Sông Luộc",
        "Lũy kế, Điện lực Hưng Yên bán 900 triệu kWh. | 900 triệu kWh | Điện lực Hưng Yên",
        "Tại Nhà máy nước khoáng, 300 người chia ca làm việc. | 300 người | Nhà máy nước khoáng",
        "Hai nơi mở rộng: Kanto Stelt tăng vốn 9 triệu USD. | 9 triệu USD | Kanto Stelt",
        "Riêng metro số 3 chở 7 triệu lượt khách. | 7 triệu lượt khách | metro số 3",
        "Lớn nhất là Nhà máy nước Sông Luộc 90 MW; tiếp đến Điện gió số 7A 50 MW. | 50 MW | Điện gió số 7A",
        "Bảy dự án chạy hết công suất. Riêng Hanbara (117 MW) chạy thử. | 117 MW | Hanbara",
        "Bảo tàng tỉnh sưu tầm 2.700 hiện vật. | 2.700 hiện vật | Bảo tàng tỉnh",
        "Kanto Stelt Việt Nam Phố Hiến làm ra 90 triệu sản phẩm. | 90 triệu sản phẩm | Kanto Stelt Việt Nam Phố Hiến",
        "Nổi bật là Kanto Stelt xây xưởng rộng 30 ha. | 30 ha | Kanto Stelt",
        "Vườn nhãn do HTX Phố Hiến lập ra có 18 ha. | 18 ha | HTX Phố Hiến",
        "Dư nợ của Ngân hàng Chính sách xã hội tỉnh đạt 3.100 tỷ đồng. | 3.100 tỷ đồng | Ngân hàng Chính sách xã hội tỉnh",
        "Trung tâm Bảo tồn Chim tỉnh nuôi 90 con hạc. | 90 con | Trung tâm Bảo tồn Chim",
        "Trung tâm Nước sạch và VSMT hiện vận hành 38 trạm; tỷ lệ thất thoát còn 18%. | 18% | Trung tâm Nước sạch và VSMT",
        "Chậm nhất là Ban Quản lý dự án thủy lợi với 32 tỷ đồng. | 32 tỷ đồng | Ban Quản lý dự án thủy lợi",
        "Tuần qua, Ban Quản lý dự án thủy lợi kiến nghị thêm 32 tỷ đồng. | 32 tỷ đồng | Ban Quản lý dự án thủy lợi",
        "Bến phà Sông Luộc chạy 120 chuyến. | 120 chuyến | Bến phà Sông Luộc",
        "Công ty may Phố Hiến đạt doanh thu 320 tỷ đồng. Công ty có 1.100 lao động. | 1.100 lao động | Công ty may Phố Hiến"
      })
  void aFigureOfOneCompanyOrHouseholdNamesIt(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng GD-ĐT TP Hưng Yên báo cáo thiệt hại 45 tỷ đồng. | 45 tỷ đồng",
        "Theo Công ty may Phố Hiến, xuất khẩu của tỉnh đạt 90 triệu USD. | 90 triệu USD",
        "Ông Đỗ Văn Tám, Giám đốc Sở Y tế, cho biết có 45 ca mắc. | 45 ca mắc",
        "Các công ty may Hưng Yên có 9.000 lao động. | 9.000 lao động",
        "Toàn tỉnh có 192 doanh nghiệp FDI. | 192 doanh nghiệp",
        "Công ty may Phố Hiến đạt doanh thu 320 tỷ đồng. Toàn tỉnh có 186 công ty may. | 186 công ty",
        "Công ty may Phố Hiến đạt doanh thu 320 tỷ đồng. Hiện 186 doanh nghiệp của ngành có 9.000 lao động. | 9.000 lao động",
        "HoPRA thống kê năm 2018 Hưng Yên có 29 dự án nhà ở. | 29 dự án",
        "HoPRA thống kê năm 2018 Hưng Yên có 29 dự án nhà ở. Nguồn cung giảm 12%. | 12%",
        "Tỉnh hỗ trợ cho Công ty Sông Luộc 9 tỷ đồng. | 9 tỷ đồng",
        "Lúa Nhật giảm, Jasmine 5.300 đồng/kg. | 5.300 đồng/kg",
        "Doanh nghiệp trong tỉnh Hưng Yên nộp 9 tỷ đồng. | 9 tỷ đồng",
        "Nông dân Hưng Yên thu hoạch 9.000 tấn nhãn. | 9.000 tấn",
        "Ngân hàng Nhà nước chi nhánh Hưng Yên cho biết dư nợ đạt 36.000 tỷ đồng. | 36.000 tỷ đồng",
        "Đề án phát triển ngành nhãn Hưng Yên có hai chặng. Đến năm 2030, sản lượng đạt 90.000 tấn. | 90.000 tấn",
        "Supe lân đạt 30 nghìn tấn. | 30 nghìn tấn",
        "Sân bay Phố Hiến đón 90 nghìn lượt khách. Doanh thu vận tải đạt 1.200 tỷ đồng. | 1.200 tỷ đồng",
        "Ngành ngân hàng Hưng Yên cho vay 90.000 tỷ đồng. | 90.000 tỷ đồng",
        "Dệt may Hưng Yên xuất khẩu 900 triệu USD. | 900 triệu USD",
        "Thị trường Trung Quốc chiếm 30% lượng khách. | 30%",
        "Công ty xăng dầu Phố Hiến lãi 9 tỷ đồng, nhờ giá dầu Brent chỉ còn 45 USD/thùng. | 45 USD/thùng",
        "Công ty xăng dầu Phố Hiến lãi 9 tỷ đồng, nhờ giá dầu Brent chỉ còn 45 USD/thùng so với 61 USD/thùng. | 61 USD/thùng",
        "Công ty vàng Phố Hiến bán 9 kg vàng khi giá vàng thế giới ở mức 1.300 USD/ounce. | 1.300 USD/ounce",
        "Tổng công ty Xăng dầu Phố Hiến lãi 9 tỷ đồng khi giá dầu WTI lên 60 USD/thùng. | 60 USD/thùng",
        "Công ty may Phố Hiến giữ hạng nhì trong 13 công ty của ngành. | 13 công ty",
        "Zoonews đưa tin, xuất khẩu đạt 90 triệu USD. | 90 triệu USD",
        "Công ty may Phố Hiến giải ngân 88%, còn một số xã mới đạt 30%. | 30%"
      })
  void aFigureOfManyHasNone(String text, String quote) {
    assertThat(SubjectCase.of(text, quote).entity()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngân hàng TMCP Sông Trà (Trabank) công bố kết quả quý III. Thu nhập lãi thuần đạt 541 tỷ đồng. | 541 tỷ đồng | Ngân hàng TMCP Sông Trà",
        "Trabank báo lãi lớn.~Chi phí hoạt động cả năm của Trabank là 901 tỷ đồng. | 901 tỷ đồng | Trabank",
        "Công ty CP Gốm Chu Đậu Xanh (CDX) mở rộng.~Lợi nhuận của CDX đạt 12 tỷ đồng. | 12 tỷ đồng | CDX",
        "Đối với Công ty Sông Luộc: doanh thu đạt 9 tỷ đồng. | 9 tỷ đồng | Công ty Sông Luộc",
        "Dư nợ của Ngân hàng Chính sách xã hội là 900 tỷ đồng. | 900 tỷ đồng | Ngân hàng Chính sách xã hội",
        "Tỉnh cho Công ty Sông Luộc xây kho 9 tỷ đồng. | 9 tỷ đồng | Công ty Sông Luộc",
        // what it lent goes on about it
        "Dư nợ của Ngân hàng Chính sách xã hội đạt 900 tỷ đồng. Đồng vốn ấy giúp 620 hộ thoát nghèo. | 620 hộ thoát nghèo | Ngân hàng Chính sách xã hội",
        "Trabank giải ngân 90 tỷ đồng.~Đồng vốn này giúp 45 hộ xây chuồng. | 45 hộ | Trabank",
        "Ngân hàng TMCP Sông Trà cho vay 90 tỷ đồng. Đồng vốn đó tạo việc làm cho 120 người. | 120 người | Ngân hàng TMCP Sông Trà",
        "Bệnh viện Đa khoa tỉnh Hưng Yên có 900 giường. | 900 giường | Bệnh viện Đa khoa tỉnh Hưng Yên",
        "Gia đình anh Đỗ Văn Tám nuôi tôm. Trừ chi phí, anh Tám lãi 300 triệu đồng. | 300 triệu đồng | Gia đình anh Đỗ Văn Tám",
        "PC Sông Luộc cho biết, năm 2018 công ty cấp điện cho cả tỉnh, bán 400 triệu kWh. | 400 triệu kWh | PC Sông Luộc",
        "Lợi nhuận của VTBank tăng mạnh.~Tổng tài sản đạt 900 tỷ đồng. | 900 tỷ đồng | VTBank",
        "Trabank chia cổ tức, bà Phan Thị Thơm thu 20 tỷ đồng.~Ngân hàng này đạt dư nợ 110 tỷ đồng. | 110 tỷ đồng | Trabank",
        "Dự án Nhà máy gạch ốp lát có tổng diện tích 31,5 ha. | 31,5 ha | Dự án Nhà máy gạch ốp lát",
        "Ông Phạm Sỹ Quý góp 20 tỷ đồng. | 20 tỷ đồng | Ông Phạm Sỹ Quý",
        "Tập đoàn Hưng Thịnh bán 300 xe Nhật. | 300 xe | Tập đoàn Hưng Thịnh",
        "Đường cao tốc Phố Nối - Lục Đầu dài 25 km. | 25 km | Đường cao tốc Phố Nối - Lục Đầu",
        // one that something was done to, and is spoken of then
        "Cục Thuế Hưng Yên vừa phạt CTCP Sông Luộc. Tổng cộng công ty phải nộp 30 tỷ đồng. | 30 tỷ đồng | CTCP Sông Luộc"
      })
  void whatOpensTheDocumentHoldsForItsFigures(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote).entity()).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty CP Sông Luộc do ông Đỗ Văn Tám làm chủ tịch lãi 9 tỷ đồng. | 9 tỷ đồng | Công ty CP Sông Luộc",
        // codes of an exchange, names with a number or a place in them
        "Công ty CP Gốm Chu Đậu Xanh (HOSE: CDX) mở rộng. Năm 2019, CDX thu 12 tỷ đồng. | 12 tỷ đồng | Công ty CP Gốm Chu Đậu Xanh",
        "Công ty CP Gốm Chu Đậu Xanh (mã chứng khoán: CDX) mở rộng. Nợ của CDX là 12 tỷ đồng. | 12 tỷ đồng | Công ty CP Gốm Chu Đậu Xanh",
        "Công ty CP Nhịp1 ra mắt. Nhịp1 thu 12 tỷ đồng. | 12 tỷ đồng | Công ty CP Nhịp1",
        "Công ty CP Phú Cường Hưng Yên ra mắt. Phú Cường Hưng Yên thu 12 tỷ đồng. | 12 tỷ đồng | Công ty CP Phú Cường Hưng Yên",
        "Các mảng khởi sắc giúp VTBank đạt 12 tỷ đồng. | 12 tỷ đồng | VTBank",
        // what only a company has goes on about it in the next line
        "Năm 2019, Công ty Sông Luộc thu 90 tỷ đồng.~Lợi nhuận sau thuế đạt 9 tỷ đồng. | 9 tỷ đồng | Công ty Sông Luộc",
        "Năm 2019, Công ty Sông Luộc thu 90 tỷ đồng.~Tổng doanh thu đạt 9 tỷ đồng. | 9 tỷ đồng | Công ty Sông Luộc",
        "Ngân hàng VTBank dẫu khó vẫn lãi 9 tỷ đồng. | 9 tỷ đồng | Ngân hàng VTBank",
        "Giá vàng tăng. Công ty Sông Luộc lo. Công ty Sông Luộc bán. Nhiều người chờ. Công ty Sông Luộc mua.~Tồn kho là 9 tỷ đồng. | 9 tỷ đồng | Công ty Sông Luộc"
      })
  void aTextOfNoProvinceKnowsItsCompanies(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote, "2019", null).entity())
        .isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trabank báo lãi lớn.~Toàn tỉnh huy động 90.000 tỷ đồng. | 90.000 tỷ đồng",
        "Trabank báo lãi lớn.~Các ngân hàng trên địa bàn cho vay 90.000 tỷ đồng. | 90.000 tỷ đồng",
        "Nhiều ngân hàng báo lãi. Trabank lãi lớn.~Nợ xấu chiếm 2,1%. | 2,1%",
        "Các mặt hàng tăng mạnh: Ôtô tăng 59,2%; ti vi tăng 39,4%. | 59,2%",
        "Công ty may Phố Hiến thu 320 tỷ đồng. Song đơn hàng của nhiều xưởng giảm 20%. | 20%",
        "Công ty may Phố Hiến xuất 70.000 áo. Phần còn lại sáng sủa hơn, như thủy điện 3.900 triệu kWh. | 3.900 triệu kWh",
        "Hộ ông Đỗ Văn Tám nuôi 3.000 con gà. Ở mảng gia cầm, giá trứng giảm 200 đồng/quả. | 200 đồng/quả",
        "Trabank Phố Hiến cho vay 900 tỷ đồng. Lãi suất tiền gửi phổ biến 5%/năm. | 5%/năm",
        "Nhà máy Nhiệt điện Sông Luộc dừng chạy đã kéo chỉ số sản xuất của Hưng Yên giảm 7%. | 7%",
        "Nhà máy Nhiệt điện Sông Luộc dừng chạy. Tổng mức bán lẻ đạt 900 tỷ đồng. | 900 tỷ đồng",
        "Toyoda Sông Luộc bán 65.000 xe. Sản lượng ô tô của tỉnh đạt 70.000 chiếc. | 70.000 chiếc",
        "Chị Lê Thị Thảo nuôi 20 con bò. Theo ông Trần Văn Ba, Chủ tịch xã, xã có 5.000 con bò. | 5.000 con bò",
        "Cảng Sông Luộc xuất 300.000 tấn. Tuyến đường ven sông dài 21 km. | 21 km",
        "Cầu Cửa Luộc có vốn 950 tỷ đồng. Trong 9 tháng, thu ngân sách đạt 900 tỷ đồng. | 900 tỷ đồng",
        "Nhiệt điện Sông Luộc phát 15 tỷ kWh. Công nghiệp tăng 25%. | 25%",
        "Cảng Sông Luộc đón 9 triệu tấn hàng. Thu nhập bình quân đầu người 95 triệu đồng. | 95 triệu đồng",
        "Dịch Covid lan rộng.~Dư nợ đạt 43.100 tỷ đồng. | 43.100 tỷ đồng",
        "Toàn tỉnh thu 9.000 tỷ đồng, trong đó Công ty bia Sông Luộc nộp 300 tỷ đồng.~Thu nội địa đạt 70% dự toán. | 70%"
      })
  void theProvinceOrATradeTakesOver(String text, String quote) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote).entity()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        // a bank is no "công ty", a school no "bệnh viện"
        "Công ty bò sữa Phố Hiến nuôi 900 con bò. Năm 2018, BIDV giải ngân 45 tỷ đồng. | 45 tỷ đồng | Công ty bò sữa Phố Hiến",
        "Công ty bò sữa Phố Hiến nuôi 900 con bò. Trabank rót vốn 45 tỷ đồng. Năm nay, công ty lỗ 9 tỷ đồng. | 9 tỷ đồng | Công ty bò sữa Phố Hiến",
        "Trường Đại học Chu Văn An đón 900 sinh viên. Ký túc xá của bệnh viện có 90 phòng. | 90 phòng | none",
        "Dư nợ của Trabank Phố Hiến đạt 900 tỷ đồng. Năm nay, ngân hàng lãi 9 tỷ đồng. | 9 tỷ đồng | Trabank Phố Hiến",
        // who lends is not who borrows
        "Gia đình anh Đỗ Văn Tám trồng nhãn. Năm 2015, anh vay 50 triệu đồng của Ngân hàng Chính sách xã hội, mua 90 gốc nhãn. | 90 gốc | Gia đình anh Đỗ Văn Tám",
        "Hộ chị Lê Thị Thảo vay 50 triệu đồng của Agribank, nuôi 20 con bò. | 20 con bò | Hộ chị Lê Thị Thảo",
        "Xưởng gỗ vay thêm 2 tỷ đồng từ BIDV. | 2 tỷ đồng | none",
        // whom a place is known for
        "Ở thôn Đoài, xã Đức Hợp (huyện Kim Động), ai cũng biết anh Đỗ Văn Tám. Năm 2018, anh thu 90 tấn nhãn. | 90 tấn | anh Đỗ Văn Tám",
        "Tại xã Toàn Thắng, gia đình chị Lê Thị Thảo làm giàu nhờ ổi. Vườn rộng 3 ha. | 3 ha | gia đình chị Lê Thị Thảo",
        "Hộ ông Đỗ Văn Tám nuôi 3.000 con gà. Cả xã Toàn Thắng nuôi 90.000 con gà. | 90.000 con gà | none",
        // he says it of himself, a company of itself or of others
        "Ông Đỗ Văn Tám nói: “Tôi thu 90 tấn nhãn”. | 90 tấn | Ông Đỗ Văn Tám",
        "Theo Công ty điện Sông Luộc, sản lượng toàn hệ thống tăng 12%. | 12% | Công ty điện Sông Luộc",
        "Theo Công ty điện Sông Luộc, sản lượng của tỉnh tăng 12%. | 12% | none",
        "EVN dự báo mùa hè sẽ cần 800 triệu kWh. | 800 triệu kWh | none",
        "EVN dự báo doanh thu đạt 900 tỷ đồng. | 900 tỷ đồng | EVN",
        "TKV cho biết 10 tháng đã giao 20 triệu tấn than. | 20 triệu tấn | TKV",
        "Bệnh viện Phố Nối mở thêm khoa. Tỉnh chi 9 tỷ đồng. Theo bác sĩ Hòa, giám đốc bệnh viện, tỷ lệ chuyển viên giảm 15%. | 15% | Bệnh viện Phố Nối",
        "Cảng Sông Luộc mở bến mới. Năm nay, cảng này bốc xếp 9 triệu tấn. | 9 triệu tấn | Cảng Sông Luộc",
        "Lãi nhất là ông Lê Huy Điệp, Giám đốc Công ty TNHH Quyết Tiến: lợi nhuận của công ty đạt 204 tỷ đồng. | 204 tỷ đồng | Công ty TNHH Quyết Tiến",
        "Hộ ông Đỗ Văn Tám nuôi 3.000 con gà. Hội phụ nữ đã giúp 120 hộ. | 120 hộ | none",
        "Lọc dầu Phố Hiến nộp ngân sách 9 tỷ đồng. | 9 tỷ đồng | Lọc dầu Phố Hiến",
        "Lợi nhuận sau thuế của Hòa Phát là 8.600 tỷ đồng. | 8.600 tỷ đồng | Hòa Phát",
        // heads with small letters after them, words from abroad
        "Trong tháng, Bệnh viện Đa khoa tỉnh mổ 90 ca tim. | 90 ca | Bệnh viện Đa khoa tỉnh",
        "Kém nhất là Trung tâm Giáo dục thường xuyên huyện Phù Cừ: 13 học sinh đỗ. | 13 học sinh | Trung tâm Giáo dục thường xuyên huyện Phù Cừ",
        "Bonsai có 22 ha. | 22 ha | none",
        "Tuyến cao tốc Phố Nối - Lục Đầu đã xong. Trên tuyến có 18 cầu. | 18 cầu | Tuyến cao tốc Phố Nối - Lục Đầu"
      })
  void whoseTheFigureIs(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }

  @Test
  void theIssuerIsTheOneThatSaysIt() {
    String text = "Theo Cục Thống kê tỉnh, đàn lợn có 500 nghìn con.";
    Figure figure = SubjectCase.of(text, "500 nghìn con");
    assertThat(figure.attribution()).isEqualTo("Cục Thống kê tỉnh");
    assertThat(figure.attributionSpan().of(text)).isEqualTo("Cục Thống kê tỉnh");
    assertThat(SubjectCase.of("Đàn lợn có 500 nghìn con.", "500 nghìn con").attribution()).isNull();
  }
}
