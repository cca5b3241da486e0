import { Injectable } from '@nestjs/common'; // breaks

export const rule = Injectable;
