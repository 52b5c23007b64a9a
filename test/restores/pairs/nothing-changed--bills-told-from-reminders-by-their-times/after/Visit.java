package pair;

/** A member comes to the club. */
public class Visit {
  public String member;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.member = "member-" + number % 4;
    return visit;
  }
}
