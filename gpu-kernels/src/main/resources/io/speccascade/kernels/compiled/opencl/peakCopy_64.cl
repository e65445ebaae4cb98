#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void peakCopy(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *in, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_16, *ul_18, *ul_2, *ul_3;
  float f_17;
  int i_10, i_11, i_12, i_19, i_4, i_5, i_6, i_7, i_8, i_9;
  long l_13, l_14, l_15;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  in;
  ul_2  =  sizes;
  ul_3  =  ul_2 + 16L;
  i_4  =  *((__global int *) ul_3);
  i_5  =  get_group_id(0);
  i_6  =  i_4 * i_5;
  i_7  =  i_6 << 6;
  i_8  =  get_local_id(0);
  i_9  =  i_7 + i_8;
  // BLOCK 1 MERGES [0 2 ]
  i_10  =  0;
  for(;i_10 < i_4;)
  {
    // BLOCK 2
    i_11  =  i_10 << 6;
    i_12  =  i_9 + i_11;
    l_13  =  (long) i_12;
    l_14  =  l_13 + 4L;
    l_15  =  l_14 << 2;
    ul_16  =  ul_1 + l_15;
    f_17  =  *((__global float *) ul_16);
    ul_18  =  ul_0 + l_15;
    *((__global float *) ul_18)  =  f_17;
    i_19  =  i_10 + 1;
    i_10  =  i_19;
  }  // B1
  // BLOCK 3
  return;
}  //  kernel
