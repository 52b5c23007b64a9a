package com.acme.orders;

/** One line of an order. */
public class OrderItem {
  public String sku;
  public Category category;
  public int quantity;
  public long unitCents;

  public OrderItem() {}

  public OrderItem(String sku, Category category, int quantity, long unitCents) {
    this.sku = sku;
    this.category = category;
    this.quantity = quantity;
    this.unitCents = unitCents;
  }
}
