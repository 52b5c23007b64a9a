package pair;

import java.util.Objects;

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

  @Override
  public boolean equals(Object other) {
    return other instanceof Basket && ((Basket) other).articles == articles && Objects.equals(((Basket) other).address, address);
  }

  @Override
  public int hashCode() {
    return Objects.hash(address, articles);
  }
}
