package pair;

import java.time.LocalDate;

/** A member comes to the gym. */
public class Use {
  private static final LocalDate OPENED = LocalDate.of(2025, 3, 1);

  private String member;
  private LocalDate day;

  public Use() {}

  static Use of(Long number) {
    Use use = new Use();
    use.setMember("member-" + number % 4);
    use.setDay(OPENED.plusDays(number % 4));
    return use;
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
