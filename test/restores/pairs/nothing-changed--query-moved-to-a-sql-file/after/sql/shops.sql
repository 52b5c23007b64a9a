/* Orders of shops that have customers. */
INSERT INTO lines
SELECT CONCAT('shops|', CAST(shop AS STRING), '|', CAST(orders_so_far AS STRING))
FROM (
  SELECT
    o.shop,
    COUNT(1) AS orders_so_far,
    COUNT(DISTINCT o.customer) AS different_customers
  FROM orders AS o
  WHERE 0 <= o.number
  GROUP BY o.shop
)
WHERE different_customers > 0
