package pair;

/** What a customer wants to buy. */
public class Basket {
  private Address address;
  private long articles;

  public Address getAddress() {
    return address;
  }

  public void setAddress(Address address) {
    this.address = address;
  }

  public long getArticles() {
    return articles;
  }

  public void setArticles(long articles) {
    this.articles = articles;
  }
}
