package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.Figure;

class IndicatorFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý này, Quỹ Bảo vệ và phát triển rừng tỉnh Hưng Yên chi trả 18 tỷ đồng. | 18 tỷ đồng | chi trả",
        "Thu ngân sách quí 1 đạt 381 tỷ đồng. | 381 tỷ đồng | Thu ngân sách",
        "Giá xăng trong nước được điều chỉnh tăng 304 đồng/lít. | 304 đồng/lít | Giá xăng trong nước",
        "Vốn của các hộ này lên 90 tỷ đồng. | 90 tỷ đồng | Vốn",
        "Diện tích nhãn tăng 21%, trong đó Thái Bình tăng 56%, Hải Dương tăng 8%. | 8% | Hải Dương",
        "Kết quả khảo sát ghi nhận 900 con lợn. | 900 con lợn | con lợn",
        "Vải thiều cả tỉnh thu hoạch 900 tấn. | 900 tấn | Vải thiều",
        "Xã có 143 hộ mới được cấp đất, đông hơn cùng kỳ 12%. | 12% | hộ mới được cấp đất",
        // what tells the kind of car, and by what means a rise is made
        "Ô tô dưới 9 chỗ ngồi nhập khẩu đạt 26.600 chiếc. | 26.600 chiếc | Ô tô dưới 9 chỗ ngồi nhập khẩu",
        "Vốn điều lệ tăng thêm 30 tỷ đồng lên mức 60 tỷ đồng thông qua phát hành cổ phiếu. | 60 tỷ đồng | Vốn điều lệ",
        "Thu nhập trên 9 tỷ đồng. Tương tự, năm nay đạt 8 tỷ đồng. | 8 tỷ đồng | Thu nhập",
        "Lợi nhuận năm 2018 chưa đầy 3 tỷ đồng. | 3 tỷ đồng | Lợi nhuận",
        "Quỹ lớp tăng lên thành 3 triệu đồng. | 3 triệu đồng | Quỹ lớp",
        // the subject before the verb, without place and time
        "Có 41% khách hàng dùng nhiều hơn, tiền nước của nhóm này tăng 59%. | 59% | tiền nước",
        "GRDP 6 tháng của tỉnh ta ước 68.400 tỷ đồng. | 68.400 tỷ đồng | GRDP",
        "Khai giảng xong 9 lớp, giá trị thực hiện 24 tỷ đồng. | 24 tỷ đồng | giá trị thực hiện",
        "Chín tháng năm 2019, thu nội địa của Hưng Yên ước đạt 8.120 tỷ đồng. | 8.120 tỷ đồng | thu nội địa",
        "Đến cuối tháng 9, tăng trưởng tín dụng ở Hưng Yên đạt 9,7%. | 9,7% | tăng trưởng tín dụng",
        "Tỷ lệ dân thành thị là 9,9%, trong khi bình quân Đồng bằng sông Hồng là 29,2%. | 29,2% | Tỷ lệ dân thành thị",
        // no level is reached where something is put
        "Điện phát lên lưới 1,95 tỷ kWh. | 1,95 tỷ kWh | Điện phát lên lưới",
        "Than bốc lên tàu đạt 12.000 tấn. | 12.000 tấn | Than bốc lên tàu",
        "Gỗ bốc lên xe đạt 45 tấn. | 45 tấn | Gỗ bốc lên xe",
        // what it took
        "Huyện phun hóa chất 61 ổ dịch, tiêu tốn 5 tỷ đồng. | 5 tỷ đồng | tiêu tốn",
        // who collects is no name, nor is that since when it is compared
        "Sáu tháng, cơ quan thuế thu 842 tỷ đồng. | 842 tỷ đồng | thu",
        "Năm 2018, cơ quan BHXH thu 96 tỷ đồng. | 96 tỷ đồng | thu",
        "Tháng 3, cơ quan hải quan thu 120 tỷ đồng. | 120 tỷ đồng | thu",
        "Dư nợ là 900 tỷ đồng, tăng 8 lần so với khi mới thành lập, bình quân 16 triệu đồng/hộ. | 16 triệu đồng/hộ | Dư nợ",
        "Sản lượng đạt 90 tấn, gấp 3 lần so với lúc mới mở rộng, bình quân 6 tấn/ha. | 6 tấn/ha | Sản lượng",
        "Vốn điều lệ lên 900 tỷ đồng, gấp 6 lần so với khi chuyển đổi, bình quân 30 triệu đồng/người. | 30 triệu đồng/người | Vốn điều lệ",
        "Công ty Sông Luộc tuyển thêm 1.200 lao động. | 1.200 lao động | tuyển lao động",
        "Hôm qua còn tàu vỏ gỗ trôi dạt: Bình Định 18 tàu, Phú Yên 5 tàu. | 5 tàu | tàu vỏ gỗ trôi dạt",
        "Một số tỉnh cũng tăng mạnh: Nghệ An 34.471 người, Phú Thọ 17.575 người. | 17.575 người | Phú Thọ",
        // the words after the unit
        "Toàn tỉnh sản xuất được 1,2 triệu tấn thép các loại. | 1,2 triệu tấn | sản xuất được thép các loại",
        "Trong tháng có 87 doanh nghiệp thành lập mới. | 87 doanh nghiệp | doanh nghiệp thành lập mới",
        // the result that is fulfilled
        "Tỉnh đặt mục tiêu lợi nhuận 320 tỷ đồng. Đến nay mới hoàn thành 29% doanh thu. | 29% | doanh thu",
        // products by the trade that makes them
        "Các doanh nghiệp ngành gốm sứ trên địa bàn tỉnh làm được 12 triệu sản phẩm. | 12 triệu sản phẩm | sản phẩm gốm sứ",
        // a cue that cuts a compound is none
        "Thương hiệu vàng Kim Ngưu được giao dịch ở mức 36,4 triệu đồng/lượng. | 36,4 triệu đồng/lượng | Thương hiệu vàng Kim Ngưu",
        // "về" tells of what a change is
        "Cấp phép tăng 42% về số lượng dự án và gấp 3 lần về tổng vốn đăng ký so với cùng kỳ. | 42% | số lượng dự án",
        // a verb joined by "và" before another stays in the name
        "Tổng vốn đầu tư cấp mới và bổ sung là 39.300 tỷ đồng. | 39.300 tỷ đồng | Tổng vốn đầu tư cấp mới và bổ sung",
        // ages are words of the name
        "Tỷ lệ suy dinh dưỡng ở trẻ em dưới 16 tuổi còn 9,8%. | 9,8% | Tỷ lệ suy dinh dưỡng ở trẻ em dưới 16 tuổi",
        // words after an earlier quantity are not those of the next
        "Toàn tỉnh trồng 608 ha rừng sản xuất, 30 ha rừng phòng hộ. | 30 ha | rừng phòng hộ",
        // who does it is no part of what is done
        "Các địa phương phía Bắc thu hoạch được 614 nghìn ha. | 614 nghìn ha | thu hoạch được",
        // the subject of the sentence where the near words say nothing
        "Khu vực dịch vụ tiếp tục là trụ cột khi đạt mức tăng trưởng 6,4%. | 6,4% | Khu vực dịch vụ",
        // what "theo" opens names nothing
        "Theo kế hoạch thực hiện chương trình giảm nghèo, tỉnh phấn đấu có 100% hộ dùng nước sạch. | 100% | hộ dùng nước sạch",
        // what is had, and by what is done, after the counted noun
        "Toàn tỉnh có 139 cơ sở đã được xếp hạng. | 139 cơ sở | cơ sở được xếp hạng",
        "Xã Vĩnh Lộc có 98% hộ dùng nước sạch. | 98% | hộ dùng nước sạch",
        // who does it, between the name and its verb
        "Tổng lượt khách tham quan do các đơn vị lữ hành phục vụ đạt 2,2 triệu lượt. | 2,2 triệu lượt | Tổng lượt khách tham quan",
        // a cue in the middle of an indicator's name is none
        "Các hộ trồng cam đều có giá trị sản xuất 700 triệu đồng/năm. | 700 triệu đồng/năm | giá trị sản xuất",
        // what a change is of, told after it, and a changed count by its noun
        "Tai nạn giao thông giảm 6,2% số vụ và 0,7% số người chết. | 0,7% | số người chết",
        "Toàn tỉnh xảy ra 19 vụ cháy; so với cùng kỳ giảm 3 vụ cháy, giảm 4 người chết. | 4 người chết | người chết",
        // a place in a list of places
        "Mức giảm cao nhất là tỉnh Bến Tre giảm 60%; Đồng Tháp giảm 59%. | 59% | Đồng Tháp",
        // a clause before a comma is no part of the name
        "Sau khi trừ các chi phí, lợi nhuận từ trồng lúa đạt 14 tỷ đồng. | 14 tỷ đồng | lợi nhuận từ trồng lúa",
        // contrast keeps the subject
        "Thu hút vốn FDI tuy giảm nhưng vẫn chiếm 44%. | 44% | Thu hút vốn FDI",
        // an empty noun with what it belongs to
        "Tỉnh phấn đấu 100% người thuộc hộ nghèo có thẻ. | 100% | người thuộc hộ nghèo có thẻ",
        // the article's own province as one in a list
        "Ba tỉnh nuôi nhiều tôm: Cà Mau chiếm 23%, Hưng Yên chiếm 9%. | 9% | Hưng Yên",
        // a rate by its unit
        "Năm 2018 có 28 giường bệnh/vạn dân và 13 bác sĩ/vạn dân. | 13 bác sĩ/vạn dân | bác sĩ",
        "Huyện có 65 trang trại chăn nuôi với 942 lao động. | 942 lao động | lao động",
        // those who receive name nothing
        "Các làng nghề, bảo tàng trong tỉnh đón ước 7.400 lượt khách. | 7.400 lượt khách | lượt khách",
        // what is sold at a price
        "Ngô tươi chỉ bán được 4.000 đồng/kg. | 4.000 đồng/kg | Ngô tươi",
        "Dư nợ là 80 tỷ đồng với hơn 1.900 khách hàng. | 1.900 khách hàng | khách hàng",
        "Huyện có 40 nhà nghỉ với 610 phòng. | 610 phòng | phòng",
        // nor is a time that a comma ends, nor a clause with a verb
        "Trong 5 ngày hội làng, tỉnh đón 9.000 lượt khách. | 9.000 lượt khách | lượt khách",
        "Khi khởi sự làm, xã mới đạt bình quân 4,1 tiêu chí/thôn. | 4,1 tiêu chí/thôn | tiêu chí",
        "Đơn hàng của nhiều xưởng gỗ sụt 20%. | 20% | Đơn hàng của nhiều xưởng gỗ",
        "Thu nhập đạt 50 triệu đồng, đón ít nhất 9.000 lượt khách. | 9.000 lượt khách | lượt khách",
        // what "về" opens up to a comma is no part of the name
        "Về thủy lợi, hệ thống kênh mương 40 tỷ đồng. | 40 tỷ đồng | hệ thống kênh mương",
        // who does it, by their place
        "Các hãng xe Hải Phòng vận hành đội tàu gồm 40 chiếc. | 40 chiếc | vận hành đội tàu",
        // what a target changes, told after it
        "Xã phấn đấu giảm 5% số hộ nghèo. | 5% | số hộ nghèo",
        "Đông nhất là khách Hàn với ước 30.000 lượt khách. | 30.000 lượt khách | khách Hàn",
        "Đảo Cát Hải đón ước trên 5 triệu lượt du khách. | 5 triệu lượt du khách | lượt du khách",
        "Lợi nhuận ghi nhận từ hoạt động bán hàng chỉ đạt 21 tỷ đồng. | 21 tỷ đồng | Lợi nhuận",
        "Trung tâm Nước (Sở Nông nghiệp) công bố tỷ lệ người dân nông thôn dùng nước sạch là 33%. | 33% | tỷ lệ người dân nông thôn dùng nước sạch",
        "Tổng vốn (FDI) đăng ký đạt 14 triệu USD. | 14 triệu USD | Tổng vốn (FDI) đăng ký",
        "Giường bệnh bình quân: ước 93 giường. | 93 giường | Giường bệnh bình quân",
        "Số dự án giảm 12%, nhưng tăng 238% về vốn. | 238% | vốn",
        "Năm 2016, công ty báo lỗ hơn 200 tỷ đồng. | 200 tỷ đồng | lỗ",
        "Rau màu vụ này xuống giống được 11.463 ha. | 11.463 ha | Rau màu",
        "Thu nhập tháng 9 của người trồng nhãn đạt 12 triệu đồng. | 12 triệu đồng | Thu nhập của người trồng nhãn",
        "Sản xuất và phân phối điện, khí đốt tăng 12%. | 12% | Sản xuất và phân phối điện, khí đốt",
        "Có 9 doanh nghiệp thuộc khối ngoài quốc doanh. | 9 doanh nghiệp | doanh nghiệp thuộc khối ngoài quốc doanh",
        "Huyện có diện tích 457 km2, có 26 xã. | 26 xã | xã",
        "Các khoản thu nội địa cũng tăng trưởng 19%. | 19% | Các khoản thu nội địa",
        "Năm 2018, tỉnh đạt tỷ lệ 30,1 giường bệnh/vạn dân. | 30,1 giường bệnh/vạn dân | giường bệnh",
        // what is done to it, and to what
        "Ngư dân khai thác 4.300 tấn cá biển. | 4.300 tấn | khai thác cá biển",
        // the counted noun alone
        "Toàn tỉnh có 7.310 phòng học, thêm 90 phòng. | 7.310 phòng học | phòng học",
        // commas inside a name
        "So với tháng trước: may mặc, mũ nón và giày dép tăng 0,12%. | 0,12% | may mặc, mũ nón và giày dép",
        // a part that follows a quantity is no part of the next name
        "Khối tư nhân góp 60% tổng vốn, khối nhà nước góp 40%. | 40% | khối nhà nước",
        // only a place stands before
        "Toàn tỉnh có 60 làng nghề: Văn Giang 12 làng, Ân Thi 9 làng. | 9 làng | Ân Thi",
        // what befell the counted, also where it is denied
        "Mưa lũ làm 54 căn nhà bị sập. | 54 căn nhà | căn nhà bị sập",
        "Diện tích rừng bị phá 0,31 ha. | 0,31 ha | Diện tích rừng bị phá",
        "Huyện dừng hoạt động với 66 cơ sở không đủ điều kiện. | 66 cơ sở | cơ sở không đủ điều kiện",
        // a foreign market is part of the name
        "Lượng khách Hàn Quốc đạt 500.000 lượt. | 500.000 lượt | Lượng khách Hàn Quốc",
        // one rate of several places
        "Tỷ lệ hộ nghèo cả nước là 4,4%, trong đó Đông Nam Bộ 0,2%. | 0,2% | Tỷ lệ hộ nghèo",
        // a grade is a word of the name
        "Tỉnh có 110 khách sạn từ 3 sao trở lên. | 110 khách sạn | khách sạn từ 3 sao trở lên",
        "Xã có một chủ tàu và 14 lao động. | 14 lao động | lao động",
        "CPI quay đầu giảm 0,03%. | 0,03% | CPI",
        "Nước ngọt bán với giá 100.000 đồng/m3. | 100.000 đồng/m3 | Nước ngọt",
        "Cần thay 28% số xe chữa cháy. | 28% | số xe chữa cháy",
        // a head before a colon goes over regions
        "Giá gạo tẻ đi ngang: miền Bắc 12.500 đồng/kg, miền Nam 11.900 đồng/kg. | 11.900 đồng/kg | Giá gạo tẻ"
      })
  void namesAQuantity(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sản lượng ngô đạt 4.500 tấn, giảm 3,1%. | 3,1% | Sản lượng ngô",
        "Xã đã di dời 40 hộ với 160 người. | 160 người | di dời",
        "Thu ngân sách đạt 900 tỷ đồng (76% dự toán). | 76% | Thu ngân sách",
        "CPI tháng 9 tăng 0,3%. Chỉ số này bình quân 9 tháng tăng 2,4%. | 2,4% | CPI",
        "Huyện có 40 nhà nghỉ, thêm 6. | 6 | nhà nghỉ",
        "Vốn đăng ký tăng từ 300 tỷ đồng lên 420 tỷ đồng. | 420 tỷ đồng | Vốn đăng ký",
        "Từ mức 5,2% năm 2015, tỷ lệ hộ nghèo giảm còn 2,1% năm 2019. | 5,2% | tỷ lệ hộ nghèo"
      })
  void aFigureWithoutANameOfItsOwnTakesOne(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualToIgnoringCase(indicator);
  }

  @Test
  void theSpanOfANameHoldsAnInterposedQuantity() {
    String text = "Bà con gieo cấy 52.000 ha lúa mùa.";
    Figure figure = SubjectCase.of(text, "52.000 ha");
    assertThat(figure.indicator()).isEqualTo("gieo cấy lúa mùa");
    assertThat(figure.indicatorSpan().of(text)).isEqualTo("gieo cấy 52.000 ha lúa mùa");
  }

  @Test
  void aKnownIndicatorHasItsId() {
    assertThat(SubjectCase.of("GRDP 9 tháng tăng 8,4%.", "8,4%").indicatorId()).isEqualTo("grdp");
  }

  @Test
  void spendingIsNoPepper() {
    String text = "Chi tiêu bình quân của hộ đạt 3 triệu đồng.";
    assertThat(SubjectCase.of(text, "3 triệu đồng").indicatorId()).isNull();
  }
}
