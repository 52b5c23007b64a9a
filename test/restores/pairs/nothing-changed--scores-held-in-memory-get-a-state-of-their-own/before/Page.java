package pair;

/** A page of a site that is to be read. */
public class Page {
  private String site;
  private long path;

  public Page() {}

  static Page of(Long number) {
    Page page = new Page();
    page.setSite("site-" + number % 4);
    page.setPath(number % 40);
    return page;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public long getPath() {
    return path;
  }

  public void setPath(long path) {
    this.path = path;
  }
}
