package com.acme.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the shop remembers about a customer. */
public class CustomerProfile {
  public String customerId;
  public OrderStatus lastStatus;
  public Instant lastSeen;
  public int orders;
  public int cancelledOrders;
  public Map<String, Integer> itemsByCategory = new HashMap<>();
  public List<String> lastSkus = new ArrayList<>();

  public CustomerProfile() {}

  public CustomerProfile(String customerId) {
    this.customerId = customerId;
  }
}
