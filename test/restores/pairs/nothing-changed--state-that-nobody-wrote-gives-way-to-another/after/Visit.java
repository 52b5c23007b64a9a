package pair;

/** Somebody visits a museum. */
public class Visit {
  public String member;
  public String museum;

  public Visit() {}

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.member = "member-" + number % 4;
    visit.museum = "museum-" + number;
    return visit;
  }
}
