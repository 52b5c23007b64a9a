package pair;

/** Where an article lies. */
public class Place {
  public String article;
  public int warehouse;

  public Place() {}

  public Place(String article, int warehouse) {
    this.article = article;
    this.warehouse = warehouse;
  }
}
