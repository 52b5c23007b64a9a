package pair;

/** A visitor clicks. */
public class Click {
  private String visitor;
  private String page;
  private long at;

  public Click() {}

  static Click of(Long number) {
    Click click = new Click();
    click.setVisitor("visitor-" + number % 4);
    click.setPage("page-" + number / 4 % 5);
    click.setAt(number);
    return click;
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

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }
}
