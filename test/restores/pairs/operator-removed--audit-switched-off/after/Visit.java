package pair;

/** A visit of a page. */
public class Visit {
  private String visitor;
  private String page;

  static Visit of(Long number) {
    Visit visit = new Visit();
    visit.setVisitor("visitor-" + number % 4);
    visit.setPage("page-" + number % 2);
    return visit;
  }

  public String getVisitor() {
    return visitor;
  }

  public void setVisitor(String visitor) {
    this.visitor = visitor;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
