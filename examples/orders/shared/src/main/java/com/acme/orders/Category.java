package com.acme.orders;

/** What kind of goods an item is. */
public enum Category {
  BOOKS,
  GARDEN,
  KITCHEN,
  TOYS
}
