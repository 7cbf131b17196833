import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { rememberBooking } from '@/features/bookings';
import type { Booking, Underway } from '@/shared/api/bookingTypes';

/** Leads from an order to its receipt, which says how it stands. */
export function useOrdered(): (order: Booking | Underway) => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  return (order) => {
    rememberBooking(client, order);
    void navigate(`/bookings/${order.id}`);
  };
}
