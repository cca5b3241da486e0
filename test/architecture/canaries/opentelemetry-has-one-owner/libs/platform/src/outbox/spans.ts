import { TracerProvider } from '@opentelemetry/sdk-trace'; // breaks

export const provider = TracerProvider;
