package pair;

/** What the wiki tells of a page. */
public class PageEvent {
  public long namespace;
  public String title;
  public long pageId;
  public long revision;
  public String domain;

  public PageEvent() {}

  static PageEvent of(Long number) {
    PageEvent event = new PageEvent();
    event.namespace = number % 4 == 3 ? 120 : 0;
    event.title = (number % 4 == 3 ? "Property:P" : "Item:Q") + number % 4;
    event.pageId = 1000 + number % 4;
    event.revision = number / 4 + 1;
    event.domain = number % 10 == 9 ? "test.example.org" : "www.example.org";
    return event;
  }
}
