package pair;

/** Something is sold to somebody. */
public class Sale {
  public Goods goods;
  public Customer customer;
  public int pieces;

  public Sale() {}

  Sale(Order order, long rank) {
    goods = new Goods();
    goods.name = order.goods;
    customer = new Customer();
    customer.name = order.customer;
    customer.orders = rank;
    pieces = order.pieces;
  }

  /** What is sold. */
  public static class Goods {
    public String name;
    public String category;

    public Goods() {}
  }

  /** Who has bought. */
  public static class Customer {
    public String name;
    public long orders;

    public Customer() {}
  }
}
