import { trace } from '@opentelemetry/api'; // breaks

export const tracer = trace.getTracer('web');
