package pair;

/** A call of a page. */
public class Call {
  private String site;
  private String path;
  private int status;

  public Call() {}

  static Call of(Long number) {
    Call call = new Call();
    call.site = "site-" + number % 2;
    call.path = number % 4 < 2 ? "/Catalogue" : "/Catalogue/Bicycles";
    call.status = 200;
    return call;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public String getPath() {
    return path;
  }

  public void setPath(String path) {
    this.path = path;
  }

  public int getStatus() {
    return status;
  }

  public void setStatus(int status) {
    this.status = status;
  }
}
