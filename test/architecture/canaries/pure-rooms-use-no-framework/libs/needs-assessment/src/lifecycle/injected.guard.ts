import { Injectable } from '@nestjs/common'; // breaks

export const guard = Injectable;
