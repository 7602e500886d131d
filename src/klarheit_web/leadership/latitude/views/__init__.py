"""Pages of the map: reading it, writing into it, handing a situation over."""
